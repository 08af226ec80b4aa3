/// What an entrepreneur should have become by the end of a plan (S1-05): five outcomes, each judged exactly once, when
/// the
/// plan is closed.
@NullMarked
package org.saphan.plan.outcome;

import org.jspecify.annotations.NullMarked;
