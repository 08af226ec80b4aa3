package org.saphan.plan.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.programme.ProgrammeQueries;

/// What happened in the programmes.
@ApplicationScoped
class ProgressRows {

    private final ProgrammeQueries programmes;
    private final KnownRows rows;

    ProgressRows(ProgrammeQueries programmes, KnownRows rows) {
        this.programmes = programmes;
        this.rows = rows;
    }

    List<ProgressRow> of(String programmeCode, ProgressGrouping by) {
        var code = programmes.require(programmeCode).code();
        var sql = """
            select %s as key,
            count(*) filter (where fact = 'NOMINATED') as nominated,
            count(*) filter (where fact = 'SELECTED') as selected,
            count(*) filter (where fact = 'ENROLLED') as enrolled,
            count(*) filter (where fact = 'GRADUATED') as graduated,
            count(*) filter (where fact = 'WITHDRAWN') as withdrawn,
            count(*) filter (where fact = 'REJECTED') as rejected,
            count(*) filter (where fact = 'PLAN_APPROVED') as plan_approved,
            count(*) filter (where fact = 'PLAN_COMPLETED') as plan_completed,
            count(*) filter (where fact = 'ACTIVITY_COMPLETED') as activity_completed
            from programme_fact where programme_code = ? group by 1 order by 1""".formatted(by.expression());
        return rows.list(sql, ProgressRow::read, code);
    }
}
