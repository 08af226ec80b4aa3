package org.saphan.http.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A result that a programme's documents promise, as plan publishes it.
///
/// @param comparator `GTE` or `GT`
/// @param indicator by which plan itself measures it; null where things are counted
public record ProgrammeTarget(
        @NotNull String metric,
        @NotNull String comparator,
        @NotNull BigDecimal value,
        @NotNull String unit,
        @Nullable Map<String, Object> indicator) {

    public Comparator comparison() {
        return Comparator.valueOf(comparator);
    }

    /// Whether it is counted under this metric.
    public boolean isCountedBy(String name) {
        return indicator == null && metric.equals(name);
    }

    TargetResult reached(String programmeCode, TargetMeasure measure) {
        return TargetResult.of(metric, comparison(), value, unit, measure.actual(programmeCode), measure.decimals());
    }

    TargetElsewhere elsewhere() {
        return indicator == null
                ? TargetElsewhere.of(metric, comparison(), value, unit)
                : new TargetElsewhere(metric, comparison(), value, unit, Metrics.PLAN);
    }
}
