/// Money that goes from one activity of a plan to another while the plan is carried out: between agencies and
/// fiscal years too, then both funds move, and the other one must cover it. Only what is not committed moves. The
/// agency that gives money up asks for it, or an agency that approves plans; another pair of eyes with the duty to
/// approve plans lets it go or turns it down. From then on the activities have their new budgets, and exactly these
/// are reserved.
@NullMarked
package org.saphan.plan.budgettransfer;

import org.jspecify.annotations.NullMarked;
