package org.saphan.plan.activityrun;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a run comes to nothing.
@Schema(name = "ActivityRunCancellation", description = "Why a run comes to nothing.")
record RunCancellation(
        @NotNull @PastOrPresent @Schema(examples = "2020-11-15")
        LocalDate cancelledOn,

        @NotBlank @Size(max = 300) @Schema(examples = "The group chose another activity.")
        String reason) {}
