package org.saphan.plan.budget;

import java.math.BigDecimal;

/// What the ledger says of a fund, in baht with two decimals.
public record Balance(BigDecimal allocated, BigDecimal committed, BigDecimal disbursed) {

    /// What may still be committed.
    public BigDecimal remaining() {
        return allocated.subtract(committed);
    }
}
