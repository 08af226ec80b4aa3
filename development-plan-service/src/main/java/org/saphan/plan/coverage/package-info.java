/// What a programme has come to: how far its provinces are covered, and its roster (S1-08). Reports only; each is
/// computed from what the other features and the copies say at that moment.
@NullMarked
package org.saphan.plan.coverage;

import org.jspecify.annotations.NullMarked;
