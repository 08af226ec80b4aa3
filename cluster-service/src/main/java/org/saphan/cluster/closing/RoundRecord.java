package org.saphan.cluster.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.cluster.membership.Tier;
import org.saphan.http.Ids;
import org.saphan.journal.known.KnownRows;

/// Whom closed rounds were about, as they stood then.
@ApplicationScoped
class RoundRecord {

    private static final String KEEP = """
            insert into round_member (id, round_id, membership_id, tier, province_code, outcome, left_on)
            select ?, ?, m.id, m.tier, %s, ?, ?
            from membership m join cluster c on c.id = m.cluster_id
            left join known_entrepreneur e on e.id = m.entrepreneur_id
            where m.id = ?""".formatted(MemberProvince.SQL);

    private static final String READ = """
            select m.membership_id, m.tier, m.outcome, m.left_on, a.reason,
            exists (select from economic_result r where r.round_id = m.round_id
                and r.membership_id = m.membership_id and r.superseded_by is null) as measured
            from round_member m
            left join round_absence a on a.round_id = m.round_id and a.membership_id = m.membership_id
            where m.round_id = ? order by m.membership_id""";

    private final KnownRows rows;

    RoundRecord(KnownRows rows) {
        this.rows = rows;
    }

    void keep(UUID roundId, List<MemberProgress> members) {
        rows.write(KEEP, members, (row, each) -> {
            row.setObject(1, Ids.next());
            row.setObject(2, roundId);
            row.setString(3, each.outcome().name());
            row.setObject(4, each.leftOn());
            row.setObject(5, each.membershipId());
        });
    }

    List<MemberProgress> of(UUID roundId) {
        return rows.list(READ, RoundRecord::member, roundId);
    }

    private static MemberProgress member(ResultSet row) throws SQLException {
        return new MemberProgress(
                row.getObject("membership_id", UUID.class),
                Tier.valueOf(row.getString("tier")),
                RoundOutcome.valueOf(row.getString("outcome")),
                row.getBoolean("measured"),
                List.of(),
                row.getObject("left_on", LocalDate.class),
                row.getString("reason"));
    }
}
