/// What agencies judge of a product's potential on the domestic, the foreign or the online market (S2-07): a pass or a
/// fail on a day, by a method. Judgements are never changed; of a product and a market the one of the latest day is in
/// effect, and of one day the one that was recorded last. Only a product with a pass in effect on the channel's market
/// proves the basis `MARKET_POTENTIAL`.
@NullMarked
package org.saphan.marketing.marketpotential;

import org.jspecify.annotations.NullMarked;
