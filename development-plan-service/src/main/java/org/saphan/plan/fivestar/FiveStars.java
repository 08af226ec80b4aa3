package org.saphan.plan.fivestar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;

/// Who holds five stars: in the register, with an announced rating that stands, of any round or of one.
@ApplicationScoped
class FiveStars {

    private static final String FIVE_STARS = """
            from known_rating r
            where r.stars = 5 and r.announced and r.superseded_by is null and r.round_year_be between ? and ?""";

    private static final String TAKEN_UP =
            "exists (select from enrolment x where x.entrepreneur_id = k.id and x.selected_at is not null)";

    private static final String PROVINCES = """
            select k.province_code, a.name_th, a.name_en, count(*) as five_star,
            count(*) filter (where %s) as taken_up
            from known_entrepreneur k left join known_area a on a.id = k.province_code
            where k.id in (select r.entrepreneur_id %s) and k.status = 'REGISTERED' and k.province_code like ?
            group by k.province_code, a.name_th, a.name_en order by k.province_code""".formatted(TAKEN_UP, FIVE_STARS);

    private static final String UNTAKEN = """
            select k.id, k.otop_registration_no, k.public_name, k.province_code, five.rounds
            from (
                select r.entrepreneur_id, array_agg(distinct r.round_year_be) as rounds %s
                group by r.entrepreneur_id
            ) five join known_entrepreneur k on k.id = five.entrepreneur_id
            where k.status = 'REGISTERED' and k.province_code like ? and not %s and k.id > ?
            order by k.id limit ?""".formatted(FIVE_STARS, TAKEN_UP);

    private static final int FIRST_ROUND = 0;
    private static final int LAST_ROUND = 9999;

    private final KnownRows rows;

    FiveStars(KnownRows rows) {
        this.rows = rows;
    }

    /// How many there are in each province that has any.
    List<FiveStarProvince> provinces(@Nullable Integer roundYearBE, @Nullable String provinceCode) {
        return rows.list(
                PROVINCES,
                FiveStars::province,
                first(roundYearBE),
                last(roundYearBE),
                provinceCode == null ? "%" : provinceCode);
    }

    /// Those whom no programme has taken up, by id.
    List<UntakenEntrepreneur> untaken(
            @Nullable Integer roundYearBE, @Nullable String provinceCode, UUID after, int most) {
        return rows.list(
                UNTAKEN,
                UntakenEntrepreneur::read,
                first(roundYearBE),
                last(roundYearBE),
                provinceCode == null ? "%" : provinceCode,
                after,
                most);
    }

    private static FiveStarProvince province(ResultSet row) throws SQLException {
        var fiveStar = row.getLong("five_star");
        var takenUp = row.getLong("taken_up");
        return new FiveStarProvince(
                row.getString("province_code"),
                row.getString("name_th"),
                row.getString("name_en"),
                fiveStar,
                takenUp,
                fiveStar - takenUp);
    }

    private static int first(@Nullable Integer roundYearBE) {
        return roundYearBE == null ? FIRST_ROUND : roundYearBE;
    }

    private static int last(@Nullable Integer roundYearBE) {
        return roundYearBE == null ? LAST_ROUND : roundYearBE;
    }
}
