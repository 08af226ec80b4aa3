/// The list of a decided round of selection: a line for every applicant with rank, score, every reason and the facts
/// that it was decided on. It is written once and never changed; what the reserve comes to is noted beside it. Because
/// the list is a plain function of what is kept with it, it can be computed again at any time.
@NullMarked
package org.saphan.plan.selectionlist;

import org.jspecify.annotations.NullMarked;
