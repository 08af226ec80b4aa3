package org.saphan.registry.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.saphan.journal.EventJson;
import org.saphan.journal.fence.JournalEntry;

/// Whose entries in the index some events concern.
final class Affected {

    private static final Set<String> OF_AN_ENTREPRENEUR = Set.of("product", "rating");

    private Affected() {}

    static Set<UUID> by(List<JournalEntry> entries) {
        var ids = new LinkedHashSet<UUID>();
        for (var entry : entries) {
            var aggregate = entry.type().aggregate();
            if (aggregate.equals("entrepreneur")) {
                ids.add(UUID.fromString(entry.subject()));
            } else if (OF_AN_ENTREPRENEUR.contains(aggregate)) {
                ids.add(owner(entry));
            }
        }
        return ids;
    }

    private static UUID owner(JournalEntry entry) {
        try {
            return UUID.fromString(EventJson.mapper()
                    .readTree(entry.data())
                    .required("entrepreneurId")
                    .asText());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("event " + entry.eventId(), impossible);
        }
    }
}
