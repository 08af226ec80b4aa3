/// What approved plans set aside (P5): reserve, commit, disburse. When a plan is approved, and when a revision, a
/// hand-over or a transfer changes what its activities cost, exactly that is reserved out of the funds of the
/// activities' agencies and fiscal years, or the whole is refused. An agency commits only what is reserved for its
/// activity; where another fiscal year is to pay, the reservation moves there first. A plan that ends keeps what is
/// committed and releases the rest. So at any number of calls at once paid ≤ committed ≤ reserved ≤ allocated holds
/// in every fund to the satang. A plan's reservation changes only while the plan is held, then its funds in their
/// order.
@NullMarked
package org.saphan.plan.reservation;

import org.jspecify.annotations.NullMarked;
