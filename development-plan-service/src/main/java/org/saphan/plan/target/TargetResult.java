package org.saphan.plan.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.target.Comparator;
import org.saphan.http.target.TargetStatus;
import org.saphan.plan.indicatorvalue.MethodUsed;
import org.saphan.plan.terms.IndicatorMeasure;
import org.saphan.plan.terms.Target;

/// A target held against what was reached, unrounded (T4).
@Schema(description = "A target held against what was reached.")
record TargetResult(
        @NotNull @Schema(maxLength = 60, examples = "SELECTED_ENTREPRENEURS")
        String metric,

        @NotNull Comparator comparator,
        @NotNull @Schema(examples = "152") BigDecimal target,
        @NotNull @Schema(maxLength = 30, examples = "GROUP") String unit,
        @NotNull @Schema(examples = "150") BigDecimal actual,
        @NotNull TargetStatus status,

        @NotNull @Schema(description = "What is missing; 0 when the target is met.", examples = "2")
        BigDecimal shortfall,

        @Schema(description = "The indicator that it is measured by, where things are not counted.") @Nullable IndicatorMeasure indicator,

        @NotNull @Schema(description = "The methods that the results were measured by.", maxItems = 20)
        List<MethodUsed> methods) {

    static TargetResult of(Target target, Reached reached) {
        var comparator = target.comparator();
        var actual = reached.actual();
        return new TargetResult(
                target.metric(),
                comparator,
                target.value(),
                target.unit(),
                actual,
                TargetStatus.of(actual, comparator, target.value()),
                comparator.shortfall(actual, target.value(), reached.step()),
                target.indicator(),
                reached.methods());
    }
}
