/// Who takes part in a programme. An enrolment begins with a nomination or with the selection itself, and goes
/// NOMINATED → ASSESSED → SELECTED → ENROLLED → GRADUATED; it can be rejected before selection and withdrawn at any
/// time
/// while it lives (P11), which frees its place. It keeps the facts that its selection was decided on. What is learnt
/// later
/// does not undo it but raises `eligibilityChanged`; only a deregistration from before the decision frees the place.
/// Where the register merges two entrepreneurs, it goes to the other, unless that one takes part already.
@NullMarked
package org.saphan.plan.enrolment;

import org.jspecify.annotations.NullMarked;
