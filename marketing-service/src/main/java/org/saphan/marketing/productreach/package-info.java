/// How far goods go (S2-11): no further than where they are made while no channel sells them, over the country through
/// a channel to the domestic or the online market, abroad through one to the foreign market or an export channel. In
/// which channel a product was live, and when, is kept whenever an onboarding changes, in the same transaction, so that
/// pauses of the past are not forgotten. An onboarding that names no product speaks for its entrepreneur, who then has
/// a reach of its own, announced under the entrepreneur's id. A day counts as it ended.
@NullMarked
package org.saphan.marketing.productreach;

import org.jspecify.annotations.NullMarked;
