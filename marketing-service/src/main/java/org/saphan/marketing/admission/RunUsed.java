package org.saphan.marketing.admission;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The run of an activity that proved a basis.
@Schema(description = "The run of an activity that proved the basis.")
public record RunUsed(
        @NotNull UUID activityRunId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 40) String programmeCode,

        @NotNull @Schema(maxLength = 20, examples = "A1") String activityCode,

        @NotNull @Schema(maxLength = 40, examples = "COMPLETED")
        String state,

        @Schema(required = true, description = "The run's sequence in plan.")
        long sequence) {}
