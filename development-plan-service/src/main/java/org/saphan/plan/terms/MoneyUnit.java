package org.saphan.plan.terms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// The units of targets and indicators that mean money.
public enum MoneyUnit {
    BAHT("1"),
    THB("1"),
    MILLION_BAHT("1000000");

    /// The least amount of money, in baht.
    private static final BigDecimal SATANG = new BigDecimal("0.01");

    private final BigDecimal baht;

    MoneyUnit(String baht) {
        this.baht = new BigDecimal(baht);
    }

    /// The unit with that name, none where it is not money.
    public static Optional<MoneyUnit> of(String unit) {
        return Arrays.stream(values()).filter(each -> each.name().equals(unit)).findFirst();
    }

    /// So many decimals the amounts of this unit have at most.
    public int decimals() {
        return least().scale();
    }

    /// The least amount in this unit.
    public BigDecimal least() {
        return SATANG.divide(baht).stripTrailingZeros();
    }

    /// An amount in this unit, given in another; exact.
    public BigDecimal from(BigDecimal amount, MoneyUnit other) {
        return amount.multiply(other.baht).divide(baht);
    }
}
