package org.saphan.plan.overdue;

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

/// Finds what is overdue, in one query over plans, hand-overs and revisions.
@ApplicationScoped
class OverdueSteps {

    private static final String OVERDUE = """
            with asked as (select ?::text programme, ?::date today, ?::text approver),
            step as (
                select 'ACTIVITY' kind, a.id, p.id plan_id, p.enrolment_id, a.id activity_id, a.agency, a.ends_on due_on
                from asked, development_plan p join plan_activity a on a.plan_id = p.id
                where p.programme_code = asked.programme and p.state in ('APPROVED', 'IN_PROGRESS')
                and a.completed_on is null and a.ends_on < asked.today
                union all
                select 'HAND_OVER', h.id, p.id, p.enrolment_id, h.activity_id, h.to_agency, h.due_on
                from asked, hand_over h join development_plan p on p.id = h.plan_id
                where h.programme_code = asked.programme and h.state = 'ASKED' and h.due_on < asked.today
                union all
                select 'PLAN_APPROVAL', p.id, p.id, p.enrolment_id, null, asked.approver, p.submitted_on
                from asked, development_plan p
                where p.programme_code = asked.programme and p.state = 'SUBMITTED' and p.submitted_on < asked.today
                union all
                select 'REVISION_APPROVAL', r.id, p.id, p.enrolment_id, null, asked.approver, r.submitted_on
                from asked, plan_revision r join development_plan p on p.id = r.plan_id
                where r.programme_code = asked.programme and r.state = 'SUBMITTED' and r.submitted_on < asked.today)
            select step.*, e.province_code from step join enrolment e on e.id = step.enrolment_id
            where step.agency = coalesce(?, step.agency) and step.kind = coalesce(?, step.kind)
            and (step.due_on, step.id) > (coalesce(?, '-infinity'::date), coalesce(?, step.id))
            order by step.due_on, step.id limit ?""";

    private final KnownRows rows;

    OverdueSteps(KnownRows rows) {
        this.rows = rows;
    }

    /// The longest overdue first, after that one.
    List<OverdueRow> list(OverdueFilter filter, @Nullable Cursor after, int size) {
        return rows.list(
                OVERDUE,
                OverdueSteps::read,
                filter.programmeCode(),
                filter.today(),
                filter.approver(),
                filter.agency(),
                filter.kind() == null ? null : filter.kind().name(),
                after == null ? null : dayOf(after),
                after == null ? null : idOf(after),
                size);
    }

    private static OverdueRow read(ResultSet row) throws SQLException {
        return new OverdueRow(
                OverdueKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                row.getString("province_code"),
                row.getObject("activity_id", UUID.class),
                row.getString("agency"),
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
