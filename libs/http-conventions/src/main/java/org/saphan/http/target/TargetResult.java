package org.saphan.http.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A target held against what was reached, unrounded.
public record TargetResult(
        @NotNull @Schema(maxLength = 60, examples = "OWN_WEBSITE_ENTREPRENEURS")
        String metric,

        @NotNull @Schema(description = "GTE for at least (ไม่น้อยกว่า), GT for more than (กว่า).", examples = "GTE")
        Comparator comparator,

        @NotNull @Schema(examples = "800") BigDecimal target,

        @NotNull @Schema(maxLength = 30, examples = "ENTREPRENEUR")
        String unit,

        @NotNull @Schema(description = "Rounded half up where it is no count; compared unrounded.", examples = "799")
        BigDecimal actual,

        @NotNull @Schema(examples = "NOT_MET") TargetStatus status,

        @NotNull @Schema(description = "What is missing, rounded up; 0 when the target is met.", examples = "1")
        BigDecimal shortfall) {

    /// @param decimals with which the result is shown: the last of them is the least step by which it can rise
    public static TargetResult of(
            String metric, Comparator comparator, BigDecimal target, String unit, BigDecimal actual, int decimals) {
        return new TargetResult(
                metric,
                comparator,
                target,
                unit,
                actual.setScale(decimals, RoundingMode.HALF_UP),
                TargetStatus.of(actual, comparator, target),
                comparator.shortfall(actual, target, BigDecimal.ONE.movePointLeft(decimals)));
    }
}
