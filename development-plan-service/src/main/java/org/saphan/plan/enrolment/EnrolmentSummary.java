package org.saphan.plan.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A row of the list of enrolments.
@Schema(description = "An enrolment in a list.")
record EnrolmentSummary(
        @NotNull UUID enrolmentId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String programmeCode,

        @NotNull UUID entrepreneurId,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @NotNull EnrolmentState state,
        @Nullable LocalDate selectedOn,
        @Schema(required = true) boolean eligibilityChanged) {

    static EnrolmentSummary of(EnrolmentPublished enrolment) {
        return new EnrolmentSummary(
                enrolment.enrolmentId(),
                enrolment.programmeCode(),
                enrolment.entrepreneurId(),
                enrolment.provinceCode(),
                enrolment.state(),
                enrolment.selectedOn(),
                enrolment.eligibilityChanged());
    }
}
