package org.saphan.plan.budget;

import java.math.BigDecimal;
import java.util.Map;

/// What the ledger says of a fund, in baht with two decimals: what was allocated, what of it is reserved for the
/// activities of approved plans, what of that is committed, and what of that was paid.
public record Balance(BigDecimal allocated, BigDecimal reserved, BigDecimal committed, BigDecimal disbursed) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /// Adds entries up.
    static Balance of(Map<EntryKind, BigDecimal> sums) {
        return new Balance(
                difference(sums, EntryKind.ALLOCATION, EntryKind.ALLOCATION_RETURN),
                difference(sums, EntryKind.RESERVATION, EntryKind.RELEASE),
                difference(sums, EntryKind.COMMITMENT, EntryKind.DECOMMITMENT),
                difference(sums, EntryKind.DISBURSEMENT, EntryKind.REFUND));
    }

    private static BigDecimal difference(Map<EntryKind, BigDecimal> sums, EntryKind raises, EntryKind lowers) {
        return sums.getOrDefault(raises, NOTHING).subtract(sums.getOrDefault(lowers, NOTHING));
    }

    /// What may still be reserved.
    public BigDecimal unreserved() {
        return allocated.subtract(reserved);
    }

    /// What is not committed yet.
    public BigDecimal remaining() {
        return allocated.subtract(committed);
    }
}
