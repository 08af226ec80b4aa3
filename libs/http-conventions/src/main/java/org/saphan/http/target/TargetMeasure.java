package org.saphan.http.target;

import java.math.BigDecimal;

/// How one metric of a programme's targets is measured by a service. A bean a metric.
public interface TargetMeasure {

    /// The metric, as programmes spell it.
    String metric();

    /// What was reached, unrounded.
    BigDecimal actual(String programmeCode);

    /// With how many decimals it is shown; none where things are counted.
    default int decimals() {
        return 0;
    }
}
