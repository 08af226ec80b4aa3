package org.saphan.cluster.fiscalyear;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a result is held against its target (T4). Compared unrounded.
@Schema(description = "How a result is held against its target: GTE for ไม่น้อยกว่า, GT for กว่า.")
public enum Comparator {
    GTE,
    GT;

    private static final BigDecimal SATANG = new BigDecimal("0.01");

    public boolean isMet(BigDecimal actual, BigDecimal target) {
        var order = actual.compareTo(target);
        return this == GT ? order > 0 : order >= 0;
    }

    /// What is missing, nothing when the target is met: to be more than a target takes a satang beyond it.
    public BigDecimal shortfall(BigDecimal actual, BigDecimal target) {
        if (isMet(actual, target)) {
            return BigDecimal.ZERO;
        }
        var missing = target.subtract(actual);
        return this == GT ? missing.add(SATANG) : missing;
    }
}
