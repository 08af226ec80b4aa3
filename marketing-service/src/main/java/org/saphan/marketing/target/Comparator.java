package org.saphan.marketing.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a result is held against its target (T4). Compared unrounded.
@Schema(description = "GTE for at least (ไม่น้อยกว่า), GT for more than (กว่า).")
enum Comparator {
    GTE,
    GT;

    boolean isMet(BigDecimal actual, BigDecimal target) {
        var order = actual.compareTo(target);
        return this == GT ? order > 0 : order >= 0;
    }

    /// What is missing, 0 when the target is met: never less than what can be seen.
    ///
    /// @param decimals with which it is shown: the last of them is the least step by which the result can rise
    BigDecimal shortfall(BigDecimal actual, BigDecimal target, int decimals) {
        if (isMet(actual, target)) {
            return BigDecimal.ZERO;
        }
        var missing = target.subtract(actual);
        if (this == GT && missing.stripTrailingZeros().scale() <= decimals) {
            missing = missing.add(BigDecimal.ONE.movePointLeft(decimals));
        }
        return missing.setScale(decimals, RoundingMode.UP);
    }
}
