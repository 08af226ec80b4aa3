package org.saphan.registry.known.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The copy: learns only what is newer than what it knows.
@ApplicationScoped
class KnownMemberships {

    private static final String UPSERT = """
            insert into known_membership (
                id, entrepreneur_id, cluster_id, tier, state, joined_on, left_on, changed_at, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                entrepreneur_id = excluded.entrepreneur_id, cluster_id = excluded.cluster_id, tier = excluded.tier,
                state = excluded.state, joined_on = excluded.joined_on, left_on = excluded.left_on,
                changed_at = excluded.changed_at, sequence = excluded.sequence
            where known_membership.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownMemberships(KnownRows rows) {
        this.rows = rows;
    }

    void learn(List<Heard<KnownMembership>> batch) {
        rows.write(UPSERT, batch, KnownMemberships::bind);
    }

    private static void bind(PreparedStatement upsert, Heard<KnownMembership> heard) throws SQLException {
        var data = heard.data();
        upsert.setObject(1, data.membershipId());
        upsert.setObject(2, data.entrepreneurId());
        upsert.setObject(3, data.clusterId());
        upsert.setString(4, data.tier());
        upsert.setString(5, data.state());
        upsert.setObject(6, data.joinedOn());
        upsert.setObject(7, data.leftOn());
        upsert.setObject(8, heard.time().atOffset(ZoneOffset.UTC));
        upsert.setLong(9, heard.sequence());
    }
}
