package org.saphan.registry.known.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The copy: learns only what is newer than what it knows.
@ApplicationScoped
class KnownOnboardings {

    private static final String UPSERT = """
            insert into known_onboarding (id, entrepreneur_id, channel_type, state, live_on, changed_at, sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                entrepreneur_id = excluded.entrepreneur_id, channel_type = excluded.channel_type,
                state = excluded.state, live_on = excluded.live_on, changed_at = excluded.changed_at,
                sequence = excluded.sequence
            where known_onboarding.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownOnboardings(KnownRows rows) {
        this.rows = rows;
    }

    void learn(List<Heard<KnownOnboarding>> batch) {
        rows.write(UPSERT, batch, KnownOnboardings::bind);
    }

    private static void bind(PreparedStatement upsert, Heard<KnownOnboarding> heard) throws SQLException {
        var data = heard.data();
        upsert.setObject(1, data.onboardingId());
        upsert.setObject(2, data.entrepreneurId());
        upsert.setString(3, data.channelType());
        upsert.setString(4, data.state());
        upsert.setObject(5, data.liveOn());
        upsert.setObject(6, heard.time().atOffset(ZoneOffset.UTC));
        upsert.setLong(7, heard.sequence());
    }
}
