package org.saphan.marketing.marketplace;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A host is taken for a marketplace from now on.
@Fact("marketing.marketplace-host.entered.v1")
record MarketplaceHostEntered(MarketplaceHostDetails state) implements Event {}
