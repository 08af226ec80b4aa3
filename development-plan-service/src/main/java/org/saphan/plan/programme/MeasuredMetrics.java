package org.saphan.plan.programme;

/// Which metrics are measured, here or by another service. A target without an indicator names one of them, or
/// nobody could ever say whether it is met.
public interface MeasuredMetrics {

    boolean include(String metric);
}
