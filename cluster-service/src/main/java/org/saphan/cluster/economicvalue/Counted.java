package org.saphan.cluster.economicvalue;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/// What a result adds to what was counted before.
@Embeddable
public record Counted(BigDecimal revenueIncrease, BigDecimal costSaving, BigDecimal newInvestment) {

    /// Their sum.
    public BigDecimal amount() {
        return revenueIncrease.add(costSaving).add(newInvestment);
    }

    boolean isSameAs(Counted other) {
        return revenueIncrease.compareTo(other.revenueIncrease) == 0
                && costSaving.compareTo(other.costSaving) == 0
                && newInvestment.compareTo(other.newInvestment) == 0;
    }
}
