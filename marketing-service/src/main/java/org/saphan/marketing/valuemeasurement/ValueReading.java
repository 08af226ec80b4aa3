package org.saphan.marketing.valuemeasurement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// What was found before, and after, and how.
///
/// @param methodVersion the edition of the method
/// @param after null, as its period, while it was not measured yet
/// @param evidence where it comes from: no personal data
@Embeddable
record ValueReading(
        String methodCode,
        int methodVersion,
        BigDecimal baseline,
        LocalDate baselineFrom,
        LocalDate baselineUntil,
        @Nullable BigDecimal after,
        @Nullable LocalDate afterFrom,
        @Nullable LocalDate afterUntil,
        String evidence) {

    ValueReading measured(ValueResult result) {
        return new ValueReading(
                methodCode,
                methodVersion,
                baseline,
                baselineFrom,
                baselineUntil,
                result.after(),
                result.afterFrom(),
                result.afterUntil(),
                evidence);
    }

    /// @throws InvalidRequest when a period ends before it begins
    /// @throws BaselineNotPositive when there was nothing before (M3)
    /// @throws AfterNotLater when the period after begins before that of the baseline is over (M3)
    void check() {
        if (baselineUntil.isBefore(baselineFrom)) {
            throw new InvalidRequest("/baselineUntil", "BEFORE_START");
        }
        if (baseline.signum() <= 0) {
            throw new BaselineNotPositive();
        }
        if (afterFrom != null && afterUntil != null) {
            check(afterFrom, afterUntil);
        }
    }

    private void check(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidRequest("/afterUntil", "BEFORE_START");
        }
        if (!from.isAfter(baselineUntil)) {
            throw new AfterNotLater(baselineUntil, from);
        }
    }

    /// The gain in percent of the baseline, half up to two decimals; nothing while it was not measured.
    @Nullable BigDecimal percent() {
        return after == null ? null : AddedPercent.shown(baseline, after);
    }

    /// The same unrounded.
    @Nullable BigDecimal exactPercent() {
        return after == null ? null : AddedPercent.exact(baseline, after);
    }
}
