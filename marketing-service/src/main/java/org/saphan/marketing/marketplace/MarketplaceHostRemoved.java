package org.saphan.marketing.marketplace;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A host is taken for a marketplace no more.
@Fact("marketing.marketplace-host.removed.v1")
record MarketplaceHostRemoved(MarketplaceHostDetails state) implements Event {}
