package org.saphan.journal.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.journal.fence.JournalEntry;
import org.saphan.journal.fence.Wanted;

/// Which events somebody wants.
///
/// @param types the types that are wanted; empty for all
/// @param topics the topics whose events are wanted; empty for all
/// @param provinces the provinces that the event's data must name one of, as `provinceCode` or in `provinceCodes`;
///     empty for all. An erasure names none and is wanted nevertheless, because whoever keeps a copy must hear of it.
public record EventFilter(Set<String> types, Set<String> topics, Set<String> provinces) {

    public EventFilter {
        types = Set.copyOf(types);
        topics = Set.copyOf(topics);
        provinces = Set.copyOf(provinces);
    }

    public static EventFilter of(Collection<String> types, Collection<String> provinces) {
        return new EventFilter(Set.copyOf(types), Set.of(), Set.copyOf(provinces));
    }

    /// Each parameter has names separated by commas, or is null for all.
    static EventFilter parse(@Nullable String types, @Nullable String topics, @Nullable String provinces) {
        return new EventFilter(set(types), set(topics), set(provinces));
    }

    /// What the journal itself can tell apart.
    Wanted wanted() {
        return new Wanted(types, topics);
    }

    /// Whether an event has to be looked into.
    boolean looksInside() {
        return !provinces.isEmpty();
    }

    public boolean takes(JournalEntry entry) {
        return (types.isEmpty() || types.contains(entry.type().toString()))
                && (topics.isEmpty() || topics.contains(entry.type().topic()))
                && (provinces.isEmpty() || entry.type().erases() || isIn(entry.data()));
    }

    private boolean isIn(String data) {
        try {
            var state = EventJson.mapper().readTree(data);
            return Stream.concat(
                            Stream.of(state.path("provinceCode")),
                            StreamSupport.stream(state.path("provinceCodes").spliterator(), false))
                    .filter(JsonNode::isTextual)
                    .anyMatch(each -> provinces.contains(each.textValue()));
        } catch (JsonProcessingException noJson) {
            return false; // a producer in SQL may write what it likes
        }
    }

    private static Set<String> set(@Nullable String texts) {
        return texts == null
                ? Set.of()
                : Stream.of(texts.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
