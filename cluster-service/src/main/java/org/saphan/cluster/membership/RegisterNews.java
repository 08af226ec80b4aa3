package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.known.KnownRows;

/// What the register told that a membership has not followed yet. Only what is known counts: a copy that is being
/// built anew dismisses nobody.
@ApplicationScoped
class RegisterNews {

    private static final String DEREGISTERED = """
            select m.id, (e.status_since at time zone ?)::date as day
            from membership m join known_entrepreneur e on e.id = m.entrepreneur_id
            where e.status = 'DEREGISTERED' and e.merged_into is null and m.state <> 'LEFT' order by m.id limit ?""";

    private final KnownRows rows;

    RegisterNews(KnownRows rows) {
        this.rows = rows;
    }

    /// Memberships of entrepreneurs that left the register.
    List<LeavingDue> deregistered(int most) {
        return rows.list(
                DEREGISTERED,
                row -> new LeavingDue(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class)),
                BangkokDays.ZONE.getId(),
                most);
    }

    /// A membership whose entrepreneur the register dismissed, and on which legal day.
    record LeavingDue(UUID membershipId, LocalDate day) {}
}
