package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.saphan.http.target.Metrics;
import org.saphan.plan.programme.MeasuredMetrics;

/// The metrics that are counted here, and those that other services measure.
@ApplicationScoped
class KnownMetrics implements MeasuredMetrics {

    private final Instance<TargetMeasure> measures;

    KnownMetrics(@Any Instance<TargetMeasure> measures) {
        this.measures = measures;
    }

    @Override
    public boolean include(String metric) {
        return Metrics.measuredBy(metric).isPresent()
                || measures.stream().anyMatch(each -> each.metric().equals(metric));
    }
}
