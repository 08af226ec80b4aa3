package org.saphan.cluster.linkage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A linkage's end.
@Schema(description = "A linkage's end.")
record LinkageEnding(
        @NotNull @PastOrPresent @Schema(examples = "2020-02-01")
        LocalDate endedOn) {}
