package org.saphan.cluster.yearreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.journal.known.KnownRows;

/// The indicators of a year by group.
@ApplicationScoped
class YearIndicatorQueries {

    private final KnownRows rows;

    YearIndicatorQueries(KnownRows rows) {
        this.rows = rows;
    }

    List<YearIndicatorRow> of(int yearBE, IndicatorGrouping by) {
        var scores = scores(yearBE, by);
        var sql = """
            with closed as (
                select id, cluster_id, period_until from monitoring_round
                where fiscal_year_be = ? and state = 'CLOSED'
            ), result as (
                select e.*, row_number() over (partition by e.membership_id order by closed.period_until desc) as nth
                from economic_result e join closed on closed.id = e.round_id where e.superseded_by is null
            )
            select %s as key, count(distinct closed.cluster_id) as clusters, count(distinct r.membership_id) as members,
            coalesce(sum(v.amount), 0.00) as economic_value,
            coalesce(sum(r.revenue_change) filter (where r.nth = 1), 0.00) as revenue_change,
            coalesce(sum(r.cost_saving) filter (where r.nth = 1), 0.00) as cost_saving,
            coalesce(sum(r.new_investment), 0.00) as new_investment,
            coalesce(sum(r.employees_change) filter (where r.nth = 1), 0) as jobs_change
            from round_member m join closed on closed.id = m.round_id join cluster c on c.id = closed.cluster_id
            left join result r on r.round_id = m.round_id and r.membership_id = m.membership_id
            left join economic_value v on v.result_id = r.id and v.superseded_by is null
            group by 1 order by 1""".formatted(by.expression());
        return rows.list(sql, row -> row(row, scores), yearBE);
    }

    private Map<String, List<SocialMean>> scores(int yearBE, IndicatorGrouping by) {
        var scores = new HashMap<String, List<SocialMean>>();
        var sql = """
            select %s as key, f.dimension, round(avg(f.score), 2) as mean
            from monitoring_round r join cluster c on c.id = r.cluster_id
            join round_member m on m.round_id = r.id
            join social_finding f on f.round_id = r.id and f.membership_id = m.membership_id
            where r.fiscal_year_be = ? and r.state = 'CLOSED' and f.superseded_by is null
            group by 1, 2 order by 1, 2""".formatted(by.expression());
        rows.list(sql, YearIndicatorQueries::score, yearBE)
                .forEach(each -> scores.computeIfAbsent(each.key(), _ -> new ArrayList<>())
                        .add(each.mean()));
        return scores;
    }

    private static YearIndicatorRow row(ResultSet row, Map<String, List<SocialMean>> scores) throws SQLException {
        var key = row.getString("key");
        var sums = new YearSums(
                row.getBigDecimal("economic_value"),
                row.getBigDecimal("revenue_change"),
                row.getBigDecimal("cost_saving"),
                row.getBigDecimal("new_investment"),
                row.getLong("jobs_change"),
                scores.getOrDefault(key, List.of()));
        return new YearIndicatorRow(key, row.getLong("clusters"), row.getLong("members"), sums);
    }

    private static Score score(ResultSet row) throws SQLException {
        var dimension = SocialDimension.valueOf(row.getString("dimension"));
        return new Score(row.getString("key"), new SocialMean(dimension, row.getBigDecimal("mean")));
    }

    private record Score(String key, SocialMean mean) {}
}
