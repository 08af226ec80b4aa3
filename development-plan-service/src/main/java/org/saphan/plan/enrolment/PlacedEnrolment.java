package org.saphan.plan.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An enrolment that holds a place.
///
/// @param selectedAt when this service took the decision over
public record PlacedEnrolment(
        UUID enrolmentId,
        String programmeCode,
        UUID entrepreneurId,
        String provinceCode,
        EnrolmentState state,
        @Nullable LocalDate selectedOn,
        @Nullable Instant selectedAt,
        @Nullable String resolutionNumber) {

    static PlacedEnrolment of(EnrolmentPublished enrolment, @Nullable Instant selectedAt) {
        return new PlacedEnrolment(
                enrolment.enrolmentId(),
                enrolment.programmeCode(),
                enrolment.entrepreneurId(),
                enrolment.provinceCode(),
                enrolment.state(),
                enrolment.selectedOn(),
                selectedAt,
                enrolment.resolutionNumber());
    }
}
