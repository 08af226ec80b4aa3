package org.saphan.marketing.target;

import java.math.BigDecimal;

/// How one metric of a programme's targets is measured here. A bean a metric.
interface TargetMeasure {

    /// The metric, as programmes spell it.
    String metric();

    /// What was reached, unrounded.
    BigDecimal actual(String programmeCode);

    /// With how many decimals it is shown; none where things are counted.
    default int decimals() {
        return 0;
    }
}
