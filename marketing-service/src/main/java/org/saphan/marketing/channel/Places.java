package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.journal.known.KnownRows;

/// The places of channels. Who takes one, or changes how many there are, holds the channel meanwhile; who leaves need
/// not wait.
@ApplicationScoped
class Places {

    private static final String HOLD = "select coalesce(capacity, 0) from channel where id = ? for no key update";

    private static final String TAKEN = """
            select channel_id, count(*) from onboarding
            where channel_id = any (?) and state in ('SCREENED', 'PREPARING', 'LIVE', 'PAUSED') group by channel_id""";

    private final KnownRows rows;

    Places(KnownRows rows) {
        this.rows = rows;
    }

    /// Lets nobody else take a place until the transaction ends.
    ///
    /// @return how many there are; 0 where there is no limit
    int hold(UUID channelId) {
        return rows.first(HOLD, row -> row.getInt(1), channelId).orElse(0);
    }

    int taken(UUID channelId) {
        return taken(Set.of(channelId)).getOrDefault(channelId, 0);
    }

    /// How many are taken; channels of which none is are left out.
    Map<UUID, Integer> taken(Collection<UUID> channelIds) {
        return rows
                .list(TAKEN, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), (Object)
                        channelIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
