package org.saphan.marketing.marketpotential;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product's potential on a market was judged.
@Fact("marketing.market-potential.assessed.v1")
record MarketPotentialAssessed(MarketPotentialPublished state) implements Event {}
