package org.saphan.plan.coverage;

import java.math.BigDecimal;

/// How one metric of a programme's targets is measured here. A bean a metric; metrics that another service measures
/// have
/// none, and stand in that service's report.
interface TargetMeasure {

    /// The metric, as programmes spell it.
    String metric();

    /// What was reached, unrounded.
    BigDecimal actual(String programmeCode);

    /// The least by which it can rise: one, where things are counted.
    default BigDecimal step() {
        return BigDecimal.ONE;
    }
}
