package org.saphan.plan.runrecord;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was recorded of a run.
public record RunRecords(
        List<LeanMetric> leanMetrics, @Nullable LifeCycleAssessment lifeCycle) {

    /// Before anything was recorded.
    public static final RunRecords NONE = new RunRecords(List.of(), null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public List<LeanMetricDetails> metrics() {
        return leanMetrics.stream().map(LeanMetric::details).toList();
    }

    /// The mean of all improvements, rounded once at the end; null where nothing was measured.
    public @Nullable BigDecimal meanImprovementPercent() {
        return leanMetrics.isEmpty()
                ? null
                : leanMetrics.stream()
                        .map(each -> each.before()
                                .subtract(each.after())
                                .multiply(HUNDRED)
                                .divide(each.before(), 10, RoundingMode.HALF_UP))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(leanMetrics.size()), 2, RoundingMode.HALF_UP);
    }
}
