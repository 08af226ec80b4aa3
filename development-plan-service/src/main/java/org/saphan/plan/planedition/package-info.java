/// Each plan as it was approved, and as it was after each change of what was approved: by a revision, by a hand-over of a
/// step, by a transfer of money between steps. An edition is never changed.
@NullMarked
package org.saphan.plan.planedition;

import org.jspecify.annotations.NullMarked;
