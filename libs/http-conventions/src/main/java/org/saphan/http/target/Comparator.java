package org.saphan.http.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a result is held against its target: at least (ไม่น้อยกว่า) or more than (กว่า). Compared unrounded.
public enum Comparator {
    GTE,
    GT;

    public boolean isMet(BigDecimal actual, BigDecimal target) {
        var order = actual.compareTo(target);
        return this == GT ? order > 0 : order >= 0;
    }

    /// What is missing, 0 when the target is met: never less than what can be seen, and never nothing where it is
    /// not met.
    ///
    /// @param step the least by which the result can rise: to be more than a target takes one step beyond it
    public BigDecimal shortfall(BigDecimal actual, BigDecimal target, BigDecimal step) {
        if (isMet(actual, target)) {
            return BigDecimal.ZERO;
        }
        var missing = target.subtract(actual);
        if (missing.stripTrailingZeros().scale() > step.scale()) {
            return missing.setScale(step.scale(), RoundingMode.UP);
        }
        return this == GT ? missing.add(step) : missing;
    }
}
