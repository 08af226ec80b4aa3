package org.saphan.plan.leaving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The selecting body's decision against a candidate.
@Schema(name = "EnrolmentRejection", description = "The selecting body's decision against a candidate.")
record Rejection(
        @NotBlank @Size(max = 100) @Schema(examples = "WG 3/2553")
        String resolutionNumber,

        @NotNull @PastOrPresent @Schema(examples = "2010-10-20")
        LocalDate decidedOn,

        @NotBlank @Size(max = 500) @Schema(examples = "Another group of the province was preferred.")
        String reason) {}
