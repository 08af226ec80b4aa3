/// How a product enters an OPC round: an agency submits it at the district while the round is open, with the
/// answers that put it into a quadrant; the district endorses it or sends it back; the province's committee rates
/// it or forwards it to the national panel, which rates it. Until it is rated it can be withdrawn. One
/// application a product and round.
@NullMarked
package org.saphan.registry.application;

import org.jspecify.annotations.NullMarked;
