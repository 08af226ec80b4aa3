package org.saphan.plan.target;

import java.math.BigDecimal;

/// How one metric of a programme's targets is measured here: by counting. A bean a metric.
interface TargetMeasure {

    /// The metric, as programmes spell it.
    String metric();

    /// What was reached.
    BigDecimal actual(String programmeCode);
}
