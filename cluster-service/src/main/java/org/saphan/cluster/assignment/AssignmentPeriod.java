package org.saphan.cluster.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// From when to when somebody helps; both days count.
///
/// @param endsOn null where no end is planned
public record AssignmentPeriod(LocalDate startsOn, @Nullable LocalDate endsOn) {

    /// @throws InvalidRequest when it ends before it begins
    static AssignmentPeriod of(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate today) {
        var first = startsOn == null ? today : startsOn;
        if (endsOn != null && endsOn.isBefore(first)) {
            throw new InvalidRequest("/endsOn", "BEFORE_START");
        }
        return new AssignmentPeriod(first, endsOn);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean overlaps(AssignmentPeriod other) {
        return covers(other.startsOn) || other.covers(startsOn);
    }

    /// On its busiest day, how many of the others there are at once: a day on which one of them begins, or it does.
    long mostAtOnce(List<AssignmentPeriod> others) {
        return Stream.concat(Stream.of(startsOn), others.stream().map(AssignmentPeriod::startsOn))
                .filter(this::covers)
                .mapToLong(
                        day -> others.stream().filter(each -> each.covers(day)).count())
                .max()
                .orElse(0);
    }
}
