package org.saphan.marketing.salesreport;

import java.time.YearMonth;
import java.util.UUID;

/// That of which one row stands (M4).
record SalesKey(UUID onboardingId, UUID productId, YearMonth period) {}
