package org.saphan.plan.graduation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The end of a completed development.
@Schema(description = "The end of a completed development.")
record Graduation(
        @NotNull @PastOrPresent @Schema(examples = "2021-04-09")
        LocalDate graduatedOn) {}
