package org.saphan.cluster.provincetarget;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.saphan.journal.known.KnownRows;

/// The provinces in force on the first day of a year: with a target, beside the clusters that lie there and are
/// supported in that year, and without.
@ApplicationScoped
class ProvinceTargetQueries {

    private static final String PROVINCES = """
            with supported as (
                select unnest(c.province_codes) province_code from cluster_year y join cluster c on c.id = y.cluster_id
                where y.fiscal_year_be = ?)
            select a.id, a.name_th, a.name_en, t.clusters, t.economic_value, t.description_th, t.description_en,
            t.responsible_agency, (select count(*) from supported s where s.province_code = a.id) supported
            from known_area a left join province_target t on t.province_code = a.id and t.fiscal_year_be = ?
            where a.level = 'PROVINCE' and coalesce(a.valid_from <= ?, true) and coalesce(a.valid_to >= ?, true)
            and (t.id is not null) = ? order by a.id""";

    private final KnownRows rows;

    ProvinceTargetQueries(KnownRows rows) {
        this.rows = rows;
    }

    ProvinceTargetReport of(int year) {
        return new ProvinceTargetReport(
                year,
                list(ProvinceTargetQueries::target, year, true),
                list(ProvinceTargetQueries::without, year, false));
    }

    private <T> List<T> list(KnownRows.Reading<T> reading, int year, boolean withTarget) {
        var day = FirstDay.of(year);
        return rows.list(PROVINCES, reading, year, year, day, day, withTarget);
    }

    private static ProvinceTargetRow target(ResultSet row) throws SQLException {
        var clusters = row.getInt("clusters");
        var supported = row.getInt("supported");
        return new ProvinceTargetRow(
                row.getString("id"),
                row.getString("name_th"),
                row.getString("name_en"),
                clusters,
                supported,
                Math.max(0, clusters - supported),
                row.getBigDecimal("economic_value"),
                row.getString("description_th"),
                row.getString("description_en"),
                row.getString("responsible_agency"));
    }

    private static ProvinceWithoutTarget without(ResultSet row) throws SQLException {
        return new ProvinceWithoutTarget(
                row.getString("id"), row.getString("name_th"), row.getString("name_en"), row.getInt("supported"));
    }
}
