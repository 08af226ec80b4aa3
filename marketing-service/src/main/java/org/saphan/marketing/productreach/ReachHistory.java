package org.saphan.marketing.productreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How far goods went over time: each day as far as the widest of the channels that sold them then.
record ReachHistory(List<ReachPeriod> periods) {

    ReachHistory {
        periods = List.copyOf(periods);
    }

    /// @param presences in any order; they may overlap
    static ReachHistory of(List<Presence> presences) {
        var days = new TreeSet<LocalDate>();
        for (var each : presences) {
            days.add(each.period().from());
            if (each.period().until() != null) {
                days.add(each.period().until());
            }
        }
        var periods = new ArrayList<ReachPeriod>();
        for (var day : days) {
            append(periods, widest(presences, day), day, days.higher(day));
        }
        return new ReachHistory(periods);
    }

    Reach on(LocalDate day) {
        return periods.stream()
                .filter(each -> each.covers(day))
                .findFirst()
                .map(ReachPeriod::reach)
                .orElse(Reach.LOCAL);
    }

    /// Since when the goods go as far as they do now; null where they never went further.
    @Nullable LocalDate since() {
        if (periods.isEmpty()) {
            return null;
        }
        var last = periods.getLast();
        return last.until() == null ? last.from() : last.until();
    }

    /// Now, which is what lasts.
    Reach now() {
        return periods.isEmpty() || periods.getLast().until() != null
                ? Reach.LOCAL
                : periods.getLast().reach();
    }

    private static Reach widest(List<Presence> presences, LocalDate day) {
        return presences.stream()
                .map(Presence::period)
                .filter(each -> each.covers(day))
                .map(ReachPeriod::reach)
                .max(Reach::compareTo)
                .orElse(Reach.LOCAL);
    }

    private static void append(List<ReachPeriod> periods, Reach reach, LocalDate from, @Nullable LocalDate until) {
        if (reach == Reach.LOCAL) {
            return;
        }
        var last = periods.isEmpty() ? null : periods.getLast();
        if (last != null && last.reach() == reach && from.equals(last.until())) {
            periods.set(periods.size() - 1, new ReachPeriod(reach, last.from(), until));
        } else {
            periods.add(new ReachPeriod(reach, from, until));
        }
    }
}
