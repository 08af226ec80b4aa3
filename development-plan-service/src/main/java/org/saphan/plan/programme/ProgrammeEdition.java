package org.saphan.plan.programme;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The terms of a programme, from when they were recorded until the next edition.
@Schema(description = "The terms of a programme, until the next edition.")
record ProgrammeEdition(
        @Schema(required = true, examples = "1") int edition,
        @NotNull Instant recordedAt,
        @NotNull @Schema(maxLength = 20, examples = "DIP") String recordedBy,
        @NotNull @Schema(maxLength = 1000) String reason,
        @NotNull NewProgramme terms) {}
