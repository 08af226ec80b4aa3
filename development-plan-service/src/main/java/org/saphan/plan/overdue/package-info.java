/// What should have happened by now: activities that are not completed after their last day, hand-overs that nobody has
/// answered in time, plans and revisions that wait for their approval; counted in legal days of Thailand. Where the
/// programme names somebody to escalate to, each step says whether it has come so far.
@NullMarked
package org.saphan.plan.overdue;

import org.jspecify.annotations.NullMarked;
