package org.saphan.cluster.cluster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How promising a cluster was found.
@Schema(description = "How promising a cluster was found, each from 1 to 5.")
record AssessmentSummary(
        @Schema(required = true) int potential,
        @Schema(required = true) int marketInterest,
        @NotNull LocalDate assessedOn) {}
