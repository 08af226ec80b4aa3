/// The market channels: shops, fairs, marketplaces, websites, broadcasts, domestic, foreign and online (S2-08). An
/// agency provides each; OPS-MOC, the steward, or that agency itself opens and closes it. A channel is an
/// entrepreneur's own (S1-05) when it is a website of its own, or when it says that each entrepreneur runs it
/// itself, under its own name: a stall, a shop of its own on a marketplace; a shelf in somebody else's shop is not.
/// What it asks of products is data; where it has not room for everybody, a place is taken by the screening and freed
/// by leaving. Closing one closes every onboarding to it.
@NullMarked
package org.saphan.marketing.channel;

import org.jspecify.annotations.NullMarked;
