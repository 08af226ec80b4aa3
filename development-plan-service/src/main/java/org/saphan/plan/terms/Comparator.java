package org.saphan.plan.terms;

import java.math.BigDecimal;

/// How a result is held against its target (T4). Compared unrounded.
public enum Comparator {
    /// At least: ไม่น้อยกว่า.
    GTE,
    /// More than: กว่า.
    GT;

    public boolean isMet(BigDecimal actual, BigDecimal target) {
        var order = actual.compareTo(target);
        return this == GT ? order > 0 : order >= 0;
    }

    /// What is missing, nothing when the target is met.
    ///
    /// @param step the least by which the result can rise: to be more than a target takes one step beyond it
    public BigDecimal shortfall(BigDecimal actual, BigDecimal target, BigDecimal step) {
        if (isMet(actual, target)) {
            return BigDecimal.ZERO;
        }
        var missing = target.subtract(actual);
        return this == GT ? missing.add(step) : missing;
    }
}
