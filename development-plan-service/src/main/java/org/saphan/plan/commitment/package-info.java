/// What agencies commit to the activities of approved plans (S5-01, P5). The agency of an activity commits money of
/// its fund, never more than what is reserved for the activity there; it may cut a commitment down to what was
/// asked for of it. What is cut may be committed again while the plan goes on, and is released when the plan has
/// ended.
@NullMarked
package org.saphan.plan.commitment;

import org.jspecify.annotations.NullMarked;
