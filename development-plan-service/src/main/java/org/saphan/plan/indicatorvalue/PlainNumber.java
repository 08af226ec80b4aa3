package org.saphan.plan.indicatorvalue;

import java.math.BigDecimal;

/// A number as a reader writes it: without zeros at the end, and without an exponent.
final class PlainNumber {

    private PlainNumber() {}

    static BigDecimal of(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
