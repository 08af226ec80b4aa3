/// What is recorded of an activity of the catalogue: waste, unevenness and overburden before and after (S4-10), and the
/// life-cycle assessment with the local biodiversity capital (S4-11). Values that know what they mean; less of a lean
/// metric is better, and its improvement is computed, never entered.
@NullMarked
package org.saphan.plan.runrecord;

import org.jspecify.annotations.NullMarked;
