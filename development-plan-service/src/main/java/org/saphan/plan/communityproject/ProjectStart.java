package org.saphan.plan.communityproject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The day on which a project's work began.
@Schema(description = "The day on which a project's work began.")
record ProjectStart(
        @NotNull @PastOrPresent @Schema(examples = "2012-02-01")
        LocalDate startedOn) {}
