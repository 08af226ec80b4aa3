package org.saphan.plan.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an enrolment ends: by the entrepreneur's leaving, or by the selecting body's resolution against a candidate.
///
/// @param resolutionNumber null where the entrepreneur leaves
public record Ending(@Nullable String resolutionNumber, LocalDate day, String reason) {

    EnrolmentState state() {
        return resolutionNumber == null ? EnrolmentState.WITHDRAWN : EnrolmentState.REJECTED;
    }

    /// Leaving is always possible (P11); only a candidate is turned down.
    boolean isPossibleFor(EnrolmentState now) {
        return resolutionNumber == null ? now.isLiving() : now.isCandidate();
    }

    public static Ending withdrawal(LocalDate day, String reason) {
        return new Ending(null, day, reason);
    }

    public static Ending rejection(String resolutionNumber, LocalDate day, String reason) {
        return new Ending(resolutionNumber, day, reason);
    }
}
