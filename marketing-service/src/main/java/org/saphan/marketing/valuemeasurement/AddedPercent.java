package org.saphan.marketing.valuemeasurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// By how many percent a value rose.
final class AddedPercent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AddedPercent() {}

    /// Unrounded, for comparing; null where there was nothing before.
    static @Nullable BigDecimal exact(BigDecimal baseline, BigDecimal after) {
        return baseline.signum() == 0
                ? null
                : after.subtract(baseline).multiply(HUNDRED).divide(baseline, MathContext.DECIMAL128);
    }

    /// Half up to two decimals, for reading.
    static @Nullable BigDecimal shown(BigDecimal baseline, BigDecimal after) {
        var exact = exact(baseline, after);
        return exact == null ? null : exact.setScale(2, RoundingMode.HALF_UP);
    }
}
