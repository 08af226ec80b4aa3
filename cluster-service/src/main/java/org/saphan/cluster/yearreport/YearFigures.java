package org.saphan.cluster.yearreport;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.fiscalyear.ReportedValue;
import org.saphan.cluster.fiscalyear.YearTarget;
import org.saphan.http.target.TargetStatus;

/// What is known of a year's economic value.
///
/// @param measured what the closed rounds counted; null where none is closed
/// @param reported the bound in the documents
/// @param target what the year aims at
record YearFigures(
        @Nullable BigDecimal measured,
        @Nullable ReportedValue reported,
        @Nullable YearTarget target) {

    private static final BigDecimal SATANG = new BigDecimal("0.01");

    static final YearFigures NONE = new YearFigures(null, null, null);

    /// What the documents say: what was reported, or as long as nothing is, what the year aims at.
    @Nullable BigDecimal bound() {
        if (reported != null) {
            return reported.amount();
        }
        return target == null ? null : target.amount();
    }

    /// Whether all that is known is a bound in the documents.
    boolean isReported() {
        return measured == null && reported != null;
    }

    /// What the year came to, as far as it is known: measured, else reported.
    BigDecimal actual() {
        if (measured != null) {
            return measured;
        }
        return reported == null ? BigDecimal.ZERO : reported.amount();
    }

    /// Null where there is no target.
    @Nullable TargetStatus status() {
        if (target == null) {
            return null;
        }
        var isMet = isReported()
                ? Objects.requireNonNull(reported).meets(target)
                : target.comparator().isMet(actual(), target.amount());
        return isMet ? TargetStatus.MET : TargetStatus.NOT_MET;
    }

    /// What is missing of the target, null where there is none.
    @Nullable BigDecimal shortfall() {
        if (target == null) {
            return null;
        }
        return status() == TargetStatus.MET
                ? BigDecimal.ZERO
                : target.comparator().shortfall(actual(), target.amount(), SATANG);
    }
}
