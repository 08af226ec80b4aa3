package org.saphan.plan.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.saphan.journal.known.KnownRows;

/// What other features may ask about results.
@ApplicationScoped
public class IndicatorQueries {

    private final KnownRows rows;

    IndicatorQueries(KnownRows rows) {
        this.rows = rows;
    }

    /// The standing results of who holds a place, or has been through, added up by indicator and group. An indicator
    /// without a result has no row.
    public List<IndicatorSum> sums(String programmeCode, IndicatorGrouping by) {
        var sql = """
            select %s as key, v.code, count(*) as recorded, count(v.after) as measured,
            coalesce(sum(v.baseline) filter (where v.after is not null), 0) as baseline,
            coalesce(sum(v.after), 0) as after,
            count(distinct v.enrolment_id) filter (where v.after > v.baseline) as improved,
            array_agg(distinct v.method_code || '/' || v.method_version) as methods
            from indicator_value v join enrolment e on e.id = v.enrolment_id
            where v.programme_code = ? and v.superseded_by is null
            and e.state in ('SELECTED', 'ENROLLED', 'GRADUATED')
            group by 1, v.code order by v.code, 1""".formatted(by.expression());
        return rows.list(sql, IndicatorQueries::sum, programmeCode);
    }

    private static IndicatorSum sum(ResultSet row) throws SQLException {
        return new IndicatorSum(
                row.getString("key"),
                row.getString("code"),
                row.getLong("recorded"),
                row.getLong("measured"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("after"),
                row.getLong("improved"),
                MethodUsed.of((String[]) row.getArray("methods").getArray()));
    }
}
