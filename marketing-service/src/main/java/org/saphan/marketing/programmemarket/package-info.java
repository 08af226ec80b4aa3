/// How far a programme brought its entrepreneurs into the markets, by its phase, the market and the type of channel
/// (S2-08, S4-12).
@NullMarked
package org.saphan.marketing.programmemarket;

import org.jspecify.annotations.NullMarked;
