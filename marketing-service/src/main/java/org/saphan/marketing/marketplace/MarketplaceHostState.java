package org.saphan.marketing.marketplace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a host is taken for a marketplace.
@Schema(description = "Whether a host is taken for a marketplace or platform.")
enum MarketplaceHostState {
    LISTED,
    REMOVED
}
