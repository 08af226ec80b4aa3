package org.saphan.cluster.yearreport;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the closed rounds of a year come to.
///
/// @param rounds how many are closed
/// @param members of which there is a result
/// @param absent how often a round closed without a member
/// @param left how often a member had left in between
record RoundTotals(long rounds, long members, long absent, long left, BigDecimal economicValue, Declines declines) {

    /// Null where no round is closed.
    @Nullable BigDecimal measured() {
        return rounds == 0 ? null : economicValue;
    }
}
