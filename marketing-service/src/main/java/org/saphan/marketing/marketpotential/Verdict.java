package org.saphan.marketing.marketpotential;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a product has potential on a market.
@Schema(name = "MarketPotentialVerdict", description = "Whether a product has potential on a market.")
enum Verdict {
    PASS,
    FAIL
}
