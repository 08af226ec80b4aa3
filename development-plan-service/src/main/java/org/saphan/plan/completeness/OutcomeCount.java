package org.saphan.plan.completeness;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.outcome.Outcome;

/// How many entrepreneurs reached an outcome.
@Schema(description = "How many entrepreneurs reached an outcome.")
record OutcomeCount(
        @NotNull Outcome outcome, @Schema(required = true) long achieved) {}
