package org.saphan.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.programme.ProgrammeDetails;

/// Finds the visits that have become due: each graduate in each month that the programme names, less those recorded.
@ApplicationScoped
class DueFollowUps {

    private static final String DUE = """
            select d.* from (
                select e.id, e.entrepreneur_id, e.province_code, m.month, e.graduated_on,
                    (e.graduated_on + make_interval(months => m.month))::date due_on
                from enrolment e cross join unnest(string_to_array(?, ',')::int[]) m (month)
                where e.programme_code = ? and e.state = 'GRADUATED') d
            where d.due_on <= ? and d.province_code = coalesce(?, d.province_code)
            and (d.due_on, d.id) > (coalesce(?, '-infinity'::date), coalesce(?, d.id))
            and not exists (select from follow_up f where f.enrolment_id = d.id and f.month = d.month)
            order by d.due_on, d.id limit ?""";

    private final KnownRows rows;

    DueFollowUps(KnownRows rows) {
        this.rows = rows;
    }

    /// The longest due first, after that one.
    List<DueFollowUp> list(
            ProgrammeDetails programme, LocalDate by, @Nullable String province, @Nullable Cursor after, int size) {
        var months = String.join(
                ",", programme.followUpMonths().stream().map(String::valueOf).toList());
        return rows.list(
                DUE,
                DueFollowUps::read,
                months,
                programme.code(),
                by,
                province,
                after == null ? null : dayOf(after),
                after == null ? null : idOf(after),
                size);
    }

    private static DueFollowUp read(ResultSet row) throws SQLException {
        return new DueFollowUp(
                row.getObject("id", UUID.class),
                row.getObject("entrepreneur_id", UUID.class),
                row.getString("province_code"),
                row.getInt("month"),
                row.getObject("graduated_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    private static LocalDate dayOf(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key().getFirst());
        } catch (DateTimeException _) {
            throw new InvalidCursor();
        }
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getLast());
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
    }
}
