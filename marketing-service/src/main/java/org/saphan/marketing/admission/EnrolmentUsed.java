package org.saphan.marketing.admission;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The enrolment that proved a basis.
@Schema(description = "The enrolment that proved the basis.")
public record EnrolmentUsed(
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 40) String programmeCode,

        @NotNull @Schema(maxLength = 40, examples = "GRADUATED")
        String state,

        @Schema(required = true, description = "The enrolment's sequence in plan.")
        long sequence) {}
