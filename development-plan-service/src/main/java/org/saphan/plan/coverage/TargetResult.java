package org.saphan.plan.coverage;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.terms.Comparator;
import org.saphan.plan.terms.Target;

/// A target held against what was reached, unrounded (T4).
@Schema(description = "A target held against what was reached.")
record TargetResult(
        @NotNull @Schema(maxLength = 60, examples = "SELECTED_ENTREPRENEURS")
        String metric,

        @NotNull Comparator comparator,
        @NotNull @Schema(examples = "152") BigDecimal target,
        @NotNull @Schema(examples = "150") BigDecimal actual,
        @NotNull TargetStatus status,

        @NotNull @Schema(description = "What is missing; 0 when the target is met.", examples = "2")
        BigDecimal shortfall) {

    /// @param step the least by which the result can rise
    static TargetResult of(Target target, BigDecimal actual, BigDecimal step) {
        var comparator = target.comparator();
        return new TargetResult(
                target.metric(),
                comparator,
                target.value(),
                actual,
                comparator.isMet(actual, target.value()) ? TargetStatus.MET : TargetStatus.NOT_MET,
                comparator.shortfall(actual, target.value(), step));
    }
}
