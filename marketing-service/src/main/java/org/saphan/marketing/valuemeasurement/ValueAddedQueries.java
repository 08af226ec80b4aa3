package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphan.http.target.Comparator;
import org.saphan.http.target.ProgrammeTarget;
import org.saphan.journal.known.KnownRows;

/// What other features may ask about the value that was added.
@ApplicationScoped
public class ValueAddedQueries {

    /// As programmes spell it.
    public static final String METRIC = "VALUE_ADDED_PERCENT";

    private static final String TOTAL = """
            select coalesce(sum(baseline), 0) as baseline, coalesce(sum(after), 0) as after from value_measurement
            where programme_code = ? and superseded_by is null and after is not null""";

    private final KnownRows rows;
    private final ValueTargets targets;

    ValueAddedQueries(KnownRows rows, ValueTargets targets) {
        this.rows = rows;
        this.targets = targets;
    }

    /// By how many percent the products of the programme gained by sums, unrounded; 0 before the first result.
    public BigDecimal percent(String programmeCode) {
        return rows.first(
                        TOTAL,
                        row -> Objects.requireNonNullElse(
                                AddedPercent.exact(row.getBigDecimal("baseline"), row.getBigDecimal("after")),
                                BigDecimal.ZERO),
                        programmeCode)
                .orElse(BigDecimal.ZERO);
    }

    /// The standing measurements, summed up by group.
    List<ValueAddedRow> sums(String programmeCode, ValueGrouping by) {
        var target = targets.of(programmeCode).orElse(null);
        var isMore = target != null && target.comparison() == Comparator.GT;
        var sql = """
                with measurement as (
                    select v.product_id, v.baseline, v.after, v.method_code || '/' || v.method_version as method,
                    %1$s as key, sum(v.after) over one as product_after,
                    sum(v.baseline) filter (where v.after is not null) over one as product_baseline
                    from value_measurement v left join known_product p on p.id = v.product_id
                    left join known_entrepreneur e on e.id = p.entrepreneur_id
                    where v.programme_code = ? and v.superseded_by is null
                    window one as (partition by v.product_id))
                select key, count(distinct product_id) as products,
                count(distinct product_id) filter (where after is not null) as measured,
                count(distinct product_id) filter (
                    where (product_after - product_baseline) * 100 %2$s ?::numeric * product_baseline) as meeting,
                coalesce(sum(baseline) filter (where after is not null), 0) as baseline,
                coalesce(sum(after), 0) as after, array_agg(distinct method) as methods
                from measurement group by key order by key""".formatted(by.expression(), isMore ? ">" : ">=");
        return rows.list(sql, row -> row(row, target), programmeCode, target == null ? null : target.value());
    }

    private static ValueAddedRow row(ResultSet row, @Nullable ProgrammeTarget target) throws SQLException {
        var baseline = row.getBigDecimal("baseline").setScale(2);
        var after = row.getBigDecimal("after").setScale(2);
        return new ValueAddedRow(
                row.getString("key"),
                row.getLong("products"),
                row.getLong("measured"),
                target == null ? null : row.getLong("meeting"),
                baseline,
                after,
                AddedPercent.shown(baseline, after),
                Arrays.asList((String[]) row.getArray("methods").getArray()));
    }
}
