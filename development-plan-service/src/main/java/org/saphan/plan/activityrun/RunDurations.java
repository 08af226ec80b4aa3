package org.saphan.plan.activityrun;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.CatalogueActivity;
import org.saphan.plan.terms.DurationMonths;
import org.saphan.plan.terms.DurationScope;

/// How long a programme lets its activities last (S4-04, P8): each by itself, or all of an entrepreneur together.
///
/// @param months null where the programme does not say
record RunDurations(@Nullable DurationMonths months, boolean together) {

    static RunDurations of(ProgrammeDetails programme) {
        return new RunDurations(programme.durationMonths(), programme.durationAppliesTo() == DurationScope.SET);
    }

    /// Refuses a run that is shorter or longer than allowed, or that makes all together longer.
    ///
    /// @param others the days of the entrepreneur's other runs
    void checkRun(CatalogueActivity activity, RunPeriod run, List<RunPeriod> others) {
        var bounds = activity.durationMonths() == null && !together ? months : activity.durationMonths();
        if (bounds != null) {
            checkNotShorter(bounds, run);
            checkNotLonger(bounds, run);
        }
        if (months != null && together) {
            var all = others.stream().reduce(run, (one, other) -> RunPeriod.over(List.of(one, other)));
            checkNotLonger(months, all);
        }
    }

    /// Refuses runs that together are shorter than allowed; before the last one that was not to be known.
    void checkWhole(List<RunPeriod> runs) {
        if (months != null && together) {
            checkNotShorter(months, RunPeriod.over(runs));
        }
    }

    private static void checkNotShorter(DurationMonths bounds, RunPeriod period) {
        if (bounds.isNotReachedBy(period.startsOn(), period.endsOn())) {
            throw new DurationOutOfRange(bounds, period);
        }
    }

    private static void checkNotLonger(DurationMonths bounds, RunPeriod period) {
        if (bounds.isExceededBy(period.startsOn(), period.endsOn())) {
            throw new DurationOutOfRange(bounds, period);
        }
    }
}
