package org.saphan.cluster.yearreport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By how much a year is above the one before.
///
/// @param percent half up to two decimals
record YearGrowth(BigDecimal percent, GrowthSource source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Between what was measured in both years; else between what the documents say of both; else nothing.
    static Optional<YearGrowth> of(YearFigures before, YearFigures now) {
        return between(before.measured(), now.measured(), GrowthSource.MEASURED)
                .or(() -> between(before.bound(), now.bound(), GrowthSource.REPORTED_BOUNDS));
    }

    private static Optional<YearGrowth> between(
            @Nullable BigDecimal before, @Nullable BigDecimal now, GrowthSource source) {
        if (before == null || now == null || before.signum() == 0) {
            return Optional.empty();
        }
        var percent = now.subtract(before)
                .multiply(HUNDRED)
                .divide(before, MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP);
        return Optional.of(new YearGrowth(percent, source));
    }
}
