package org.saphan.cluster.yearreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.saphan.journal.known.KnownRows;

/// What happened in a year, added up.
@ApplicationScoped
class YearQueries {

    private static final String TOTALS = """
            with closed as (
                select id, period_until from monitoring_round where fiscal_year_be = ? and state = 'CLOSED'
            ), latest as (
                select distinct on (e.membership_id) e.membership_id, e.revenue_change, e.cost_saving
                from economic_result e join closed c on c.id = e.round_id
                where e.superseded_by is null order by e.membership_id, c.period_until desc
            ), outcome as (
                select m.outcome from round_member m join closed c on c.id = m.round_id
            )
            select (select count(*) from closed) as rounds,
            (select count(*) from latest) as members,
            (select count(*) from outcome where outcome = 'ABSENT') as absent,
            (select count(*) from outcome where outcome = 'LEFT') as left_count,
            (select coalesce(sum(v.amount), 0.00) from economic_value v join closed c on c.id = v.round_id
                where v.superseded_by is null) as economic_value,
            (select count(*) from latest where revenue_change < 0 or cost_saving < 0) as declined,
            (select coalesce(-sum(least(revenue_change, 0)), 0.00) from latest) as revenue,
            (select coalesce(-sum(least(cost_saving, 0)), 0.00) from latest) as cost""";

    private static final String AGES = """
            select y.fiscal_year_be - c.start_fiscal_year_be + 1 as age, count(*) as clusters
            from cluster_year y join cluster c on c.id = y.cluster_id
            where y.fiscal_year_be = ? group by 1 order by 1""";

    private static final String YEARS = """
            select year_be from fiscal_year
            union select fiscal_year_be from cluster_year
            union select fiscal_year_be from monitoring_round where state = 'CLOSED'
            order by 1""";

    private final KnownRows rows;

    YearQueries(KnownRows rows) {
        this.rows = rows;
    }

    RoundTotals totals(int yearBE) {
        return rows.first(TOTALS, YearQueries::totals, yearBE).orElseThrow();
    }

    /// How many of the clusters that were supported in the year are how old.
    List<AgeCount> ages(int yearBE) {
        return rows.list(AGES, row -> new AgeCount(row.getInt("age"), row.getLong("clusters")), yearBE);
    }

    /// The years of which something is known, in order.
    List<Integer> years() {
        return rows.list(YEARS, row -> row.getInt("year_be"));
    }

    private static RoundTotals totals(ResultSet row) throws SQLException {
        return new RoundTotals(
                row.getLong("rounds"),
                row.getLong("members"),
                row.getLong("absent"),
                row.getLong("left_count"),
                row.getBigDecimal("economic_value"),
                new Declines(row.getLong("declined"), row.getBigDecimal("revenue"), row.getBigDecimal("cost")));
    }
}
