package org.saphan.plan.activityrun;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/// The days of a run, or of several together, both inclusive.
record RunPeriod(LocalDate startsOn, LocalDate endsOn) {

    /// From the first day of these to the last.
    static RunPeriod over(List<RunPeriod> periods) {
        return new RunPeriod(
                Collections.min(periods.stream().map(RunPeriod::startsOn).toList()),
                Collections.max(periods.stream().map(RunPeriod::endsOn).toList()));
    }
}
