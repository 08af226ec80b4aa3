package org.saphan.plan.known.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.database.Database;
import org.saphan.journal.known.KnownRows;

/// Where entrepreneurs sell, as marketing tells it.
@ApplicationScoped
public class KnownChannels {

    private static final String LEARN = """
            insert into known_onboarding (id, entrepreneur_id, channel_type, own_channel, state, live_on, sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set entrepreneur_id = excluded.entrepreneur_id,
            channel_type = excluded.channel_type, own_channel = excluded.own_channel, state = excluded.state,
            live_on = excluded.live_on, sequence = excluded.sequence
            where known_onboarding.sequence < excluded.sequence""";

    private final KnownRows rows;
    private final Database database;

    KnownChannels(KnownRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    /// Whether the entrepreneur sells through a channel of their own now (S1-05).
    public boolean hasOwnChannel(UUID entrepreneurId) {
        var sql = """
                select exists (select from known_onboarding
                where entrepreneur_id = ? and own_channel and state = 'LIVE')""";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, entrepreneurId);
                try (var found = query.executeQuery()) {
                    return found.next() && found.getBoolean(1);
                }
            }
        });
    }

    void learn(List<Heard<PublishedOnboarding>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().entrepreneurId());
            row.setString(3, heard.data().channelType());
            row.setBoolean(4, heard.data().ownChannel());
            row.setString(5, heard.data().state());
            row.setObject(6, heard.data().liveOn());
            row.setLong(7, heard.sequence());
        });
    }
}
