/// Websites of entrepreneurs (M2, S2-09): CLAIMED → VERIFIED → LIVE ⇄ LAPSED, then RETIRED. Whoever claims one
/// for an entrepreneur gets a token; the site shows it, and is thereby proven to be the entrepreneur's own. A
/// website counts while it is live, on no marketplace, and its entrepreneur may sell. OPS-MOC, or an agency to
/// which the programme gives SUPPORT_MARKETING, takes each step.
@NullMarked
package org.saphan.marketing.ownwebsite;

import org.jspecify.annotations.NullMarked;
