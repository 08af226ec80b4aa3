package org.saphan.marketing.salesreport;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be reported: what was sold of a product through a channel in a month.
///
/// @param domestic baht, at home
/// @param foreign baht, abroad
/// @param units how many pieces, where they are counted
public record SalesEntry(
        UUID onboardingId,
        UUID productId,
        YearMonth period,
        BigDecimal domestic,
        BigDecimal foreign,
        @Nullable Integer units) {

    /// Of which one row stands.
    SalesKey key() {
        return new SalesKey(onboardingId, productId, period);
    }
}
