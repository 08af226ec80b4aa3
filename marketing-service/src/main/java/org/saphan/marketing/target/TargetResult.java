package org.saphan.marketing.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.marketing.known.plan.KnownTarget;

/// A target held against what was reached, unrounded (T4).
@Schema(description = "A target held against what was reached.")
record TargetResult(
        @NotNull @Schema(maxLength = 60, examples = "OWN_WEBSITE_ENTREPRENEURS")
        String metric,

        @NotNull @Schema(examples = "GTE") Comparator comparator,
        @NotNull @Schema(examples = "800") BigDecimal target,

        @NotNull @Schema(maxLength = 30, examples = "ENTREPRENEUR")
        String unit,

        @NotNull @Schema(description = "Percentages half up to two decimals; compared unrounded.", examples = "799")
        BigDecimal actual,

        @NotNull @Schema(examples = "NOT_MET") TargetStatus status,

        @NotNull @Schema(description = "What is missing, rounded up; 0 when the target is met.", examples = "1")
        BigDecimal shortfall) {

    static TargetResult of(KnownTarget target, BigDecimal actual, int decimals) {
        var comparator = Comparator.valueOf(target.comparator());
        return new TargetResult(
                target.metric(),
                comparator,
                target.value(),
                target.unit(),
                actual.setScale(decimals, RoundingMode.HALF_UP),
                comparator.isMet(actual, target.value()) ? TargetStatus.MET : TargetStatus.NOT_MET,
                comparator.shortfall(actual, target.value(), decimals));
    }
}
