package org.saphan.plan.indicatorvalue;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was found before, and after, and how.
///
/// @param methodVersion the edition of the method
/// @param after null while it was not measured yet
@Embeddable
record IndicatorReading(
        String methodCode,
        int methodVersion,
        BigDecimal baseline,
        LocalDate baselineOn,
        @Nullable BigDecimal after,
        @Nullable LocalDate afterOn,
        @Nullable String note) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    IndicatorReading {
        baseline = PlainNumber.of(baseline);
        after = after == null ? null : PlainNumber.of(after);
    }

    boolean isMeasured() {
        return after != null;
    }

    IndicatorReading measured(IndicatorMeasurement measurement) {
        return new IndicatorReading(
                methodCode, methodVersion, baseline, baselineOn, measurement.after(), measurement.afterOn(), note);
    }

    /// What was gained, nothing while it was not measured.
    @Nullable BigDecimal increase() {
        return after == null ? null : after.subtract(baseline);
    }

    /// The gain in percent of what was before, half up to two decimals; nothing where that was nothing.
    @Nullable BigDecimal percent() {
        var increase = increase();
        return increase == null || baseline.signum() == 0
                ? null
                : increase.multiply(HUNDRED)
                        .divide(baseline, MathContext.DECIMAL128)
                        .setScale(2, RoundingMode.HALF_UP);
    }
}
