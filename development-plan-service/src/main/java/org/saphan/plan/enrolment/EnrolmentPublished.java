package org.saphan.plan.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an enrolment.
record EnrolmentPublished(
        UUID enrolmentId,
        String programmeCode,
        UUID entrepreneurId,
        String provinceCode,
        EnrolmentState state,
        @Nullable LocalDate nominatedOn,
        @Nullable LocalDate selectedOn,
        @Nullable String resolutionNumber,
        @Nullable LocalDate graduatedOn,
        @Nullable LocalDate promotedOn,
        @Nullable String sizeClass,
        @Nullable LocalDate endedOn,
        boolean eligibilityChanged,
        @JsonIgnore long version)
        implements EventState {

    /// @throws EnrolmentNotGraduated when it has not been through the programme
    LocalDate requireGraduated() {
        if (graduatedOn == null || state != EnrolmentState.GRADUATED) {
            throw new EnrolmentNotGraduated(enrolmentId, state);
        }
        return graduatedOn;
    }

    @Override
    public String subject() {
        return enrolmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
