package org.saphan.plan.marketreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.PageRequest;
import org.saphan.journal.known.KnownRows;

/// What is known of how far the goods of a programme's entrepreneurs go.
@ApplicationScoped
public class MarketReachQueries {

    private static final String MOVED = "(before_level < 2 and now_level = 2 and identity_kept)";

    private static final String TOTALS = """
            select count(*) as total,
            count(*) filter (where before_level = 0) as local_before,
            count(*) filter (where before_level = 1) as national_before,
            count(*) filter (where before_level = 2) as abroad_before,
            count(*) filter (where now_level = 0) as local_now,
            count(*) filter (where now_level = 1) as national_now,
            count(*) filter (where now_level = 2) as abroad_now,
            count(*) filter (where %s) as moved
            from market_reach where programme_code = ? and province_code like ?""".formatted(MOVED);

    private static final String ROWS = """
            select r.*, %s as moved, k.otop_registration_no, k.public_name
            from market_reach r left join known_entrepreneur k on k.id = r.entrepreneur_id
            where r.programme_code = ? and r.province_code like ? and (%s or not ?) and r.enrolment_id > ?
            order by r.enrolment_id limit ?""".formatted(MOVED, MOVED);

    private final KnownRows rows;

    MarketReachQueries(KnownRows rows) {
        this.rows = rows;
    }

    /// How many came to sell abroad and kept their identity.
    public long moved(String programmeCode) {
        return totals(programmeCode, null).moved();
    }

    ReachTotals totals(String programmeCode, @Nullable String provinceCode) {
        return rows.first(TOTALS, ReachTotals::read, programmeCode, anyOr(provinceCode))
                .orElseThrow();
    }

    /// Oldest enrolment first; one row more than the page holds, where there are more.
    List<ReachRow> page(String programmeCode, @Nullable String provinceCode, boolean onlyMoved, PageRequest page) {
        return after(programmeCode, provinceCode, onlyMoved, page.afterIdOrFirst(), page.limit() + 1);
    }

    List<ReachRow> after(String programmeCode, @Nullable String provinceCode, boolean onlyMoved, UUID after, int most) {
        return rows.list(ROWS, ReachRow::read, programmeCode, anyOr(provinceCode), onlyMoved, after, most);
    }

    /// A pattern that the code fits, or every code.
    private static String anyOr(@Nullable String provinceCode) {
        return provinceCode == null ? "%" : provinceCode;
    }
}
