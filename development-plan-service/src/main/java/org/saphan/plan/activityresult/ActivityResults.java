package org.saphan.plan.activityresult;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.CatalogueActivity;

/// The results of a programme's activities, in the catalogue's order.
@ApplicationScoped
class ActivityResults {

    private static final String COUNTS = """
            select activity_code, count(*), count(*) filter (where state = 'COMPLETED'), count(distinct entrepreneur_id)
            from activity_run where programme_code = ? and state <> 'CANCELLED' group by activity_code""";

    private static final String STANDARDS = """
            select activity_code, target_standard, count(*), count(*) filter (where certification = 'CERTIFIED')
            from activity_run where programme_code = ? and state = 'COMPLETED' and target_standard is not null
            group by activity_code, target_standard order by activity_code, target_standard""";

    private static final String IMPROVEMENTS = """
            select r.activity_code, round(avg((m.before - m.after) * 100 / m.before), 2) from activity_run r,
            jsonb_to_recordset(r.records -> 'leanMetrics') as m (before numeric, after numeric)
            where r.programme_code = ? and r.state = 'COMPLETED' group by r.activity_code""";

    private final ProgrammeQueries programmes;
    private final KnownRows rows;

    ActivityResults(ProgrammeQueries programmes, KnownRows rows) {
        this.programmes = programmes;
        this.rows = rows;
    }

    List<ActivityResult> of(String programmeCode) {
        var activities = programmes.require(programmeCode).activities();
        var counts = counts(programmeCode);
        var standards = standards(programmeCode);
        var improvements = improvements(programmeCode);
        return activities.stream()
                .map(each -> result(
                        each,
                        first(counts, each).orElse(new Counted(each.code(), 0, 0, 0)),
                        standards.stream()
                                .filter(one -> one.is(each))
                                .map(Aimed::standard)
                                .toList(),
                        first(improvements, each).map(Improved::percent).orElse(null)))
                .toList();
    }

    private static ActivityResult result(
            CatalogueActivity activity,
            Counted counted,
            List<ActivityResult.CertifiedStandard> standards,
            @Nullable BigDecimal improvement) {
        return new ActivityResult(
                activity.code(),
                activity.nameTh(),
                activity.nameEn(),
                counted.runs(),
                counted.completed(),
                counted.entrepreneurs(),
                standards,
                improvement);
    }

    private static <T extends OfActivity> Optional<T> first(List<T> all, CatalogueActivity activity) {
        return all.stream().filter(each -> each.is(activity)).findFirst();
    }

    private List<Counted> counts(String programmeCode) {
        return rows.list(
                COUNTS,
                row -> new Counted(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                programmeCode);
    }

    private List<Aimed> standards(String programmeCode) {
        return rows.list(
                STANDARDS,
                row -> new Aimed(
                        row.getString(1),
                        new ActivityResult.CertifiedStandard(row.getString(2), row.getLong(3), row.getLong(4))),
                programmeCode);
    }

    private List<Improved> improvements(String programmeCode) {
        return rows.list(IMPROVEMENTS, row -> new Improved(row.getString(1), row.getBigDecimal(2)), programmeCode);
    }

    /// A row of one activity.
    private interface OfActivity {

        String activityCode();

        default boolean is(CatalogueActivity activity) {
            return activityCode().equals(activity.code());
        }
    }

    private record Counted(String activityCode, long runs, long completed, long entrepreneurs) implements OfActivity {}

    private record Aimed(String activityCode, ActivityResult.CertifiedStandard standard) implements OfActivity {}

    private record Improved(String activityCode, BigDecimal percent) implements OfActivity {}
}
