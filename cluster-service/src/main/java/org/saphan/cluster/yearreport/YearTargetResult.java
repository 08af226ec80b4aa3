package org.saphan.cluster.yearreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.target.Comparator;
import org.saphan.http.target.TargetStatus;

/// A target of a year held against what was reached, unrounded (T4).
@Schema(description = "A target of a year held against what was reached.")
record YearTargetResult(
        @NotNull YearIndicator metric,
        @NotNull Comparator comparator,
        @NotNull @Schema(examples = "700000000.00") BigDecimal target,
        @NotNull @Schema(maxLength = 30, examples = "BAHT") String unit,
        @NotNull @Schema(examples = "600000000.00") BigDecimal actual,
        @NotNull TargetStatus status,

        @NotNull @Schema(description = "What is missing; 0 when the target is met.", examples = "100000000.00")
        BigDecimal shortfall,

        @NotNull @Schema(description = "Whether it was measured, or is the bound that the documents report.")
        GrowthSource actualFrom) {

    static Stream<YearTargetResult> of(YearFigures figures) {
        var target = figures.target();
        var status = figures.status();
        var shortfall = figures.shortfall();
        if (target == null || status == null || shortfall == null) {
            return Stream.empty();
        }
        return Stream.of(new YearTargetResult(
                YearIndicator.ECONOMIC_VALUE,
                target.comparator(),
                target.amount(),
                "BAHT",
                figures.actual(),
                status,
                shortfall,
                figures.isReported() ? GrowthSource.REPORTED_BOUNDS : GrowthSource.MEASURED));
    }
}
