/// What is learnt of a selected entrepreneur after the decision. The selection stands, and `eligibilityChanged` says
/// that
/// the facts no longer would admit them, or would again; only who had left the register before the decision, unknown to
/// it, gives the place back.
@NullMarked
package org.saphan.plan.review;

import org.jspecify.annotations.NullMarked;
