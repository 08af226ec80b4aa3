package org.saphan.plan.indicatorvalue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the standing results of one indicator come to.
///
/// @param key of the group, by what was asked for
/// @param recorded how many results there are
/// @param measured how many of them say what came after; only these are in the sums
/// @param improved how many entrepreneurs rose in some period
public record IndicatorSum(
        String key,
        String code,
        long recorded,
        long measured,
        BigDecimal baseline,
        BigDecimal after,
        long improved,
        List<MethodUsed> methods) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public IndicatorSum {
        baseline = PlainNumber.of(baseline);
        after = PlainNumber.of(after);
    }

    public static IndicatorSum none(String code) {
        return new IndicatorSum("", code, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, List.of());
    }

    public BigDecimal increase() {
        return after.subtract(baseline);
    }

    /// By how many percent the sum after is above the sum before, unrounded; nothing where that was nothing.
    public @Nullable BigDecimal percent() {
        return baseline.signum() == 0 ? null : increase().multiply(HUNDRED).divide(baseline, MathContext.DECIMAL128);
    }
}
