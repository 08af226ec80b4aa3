package org.saphan.plan.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One part of a score, and how much it weighs among the others.
@Schema(description = "One part of a score, and how much it weighs among the others.")
public record RankingCriterion(
        @NotNull @Schema(examples = "POTENTIAL_SCORE") RankingMeasure measure,

        @NotNull @DecimalMin("0.01") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) @Schema(examples = "60")
        BigDecimal weight) {}
