package org.saphan.plan.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The end of a programme.
@Schema(name = "ProgrammeClosing", description = "The end of a programme.")
record Closing(
        @NotNull @PastOrPresent @Schema(examples = "2013-09-30")
        LocalDate closedOn) {}
