package org.saphan.cluster.fiscalyear;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Amounts as they are kept: to the satang, so that the same amount is equal however it was written.
final class Satang {

    private Satang() {}

    /// What is finer than a satang, or missing, is left to the validation of the body.
    @SuppressWarnings("NullAway") // a body that lacks the amount is read before it is refused
    static BigDecimal of(BigDecimal amount) {
        return amount == null || amount.scale() >= 2 ? amount : amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
