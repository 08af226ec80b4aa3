package org.saphan.plan.ranking;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.terms.RankingMeasure;

/// What one measure gave to a score.
@Schema(description = "What one measure gave to a score.")
public record ScorePart(
        @NotNull @Schema(examples = "POTENTIAL_SCORE") RankingMeasure measure,

        @NotNull @Schema(description = "0 to 100.", examples = "82.5")
        BigDecimal value,

        @NotNull @Schema(examples = "60") BigDecimal weight) {}
