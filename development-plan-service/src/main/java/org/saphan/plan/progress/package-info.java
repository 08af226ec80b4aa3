/// How far the activities of an approved plan have come, as their agencies report it with links to what shows it. The newest
/// report is the activity's; reports are never changed, a wrong one is followed by another.
@NullMarked
package org.saphan.plan.progress;

import org.jspecify.annotations.NullMarked;
