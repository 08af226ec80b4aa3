/// What came of the activities of a programme's catalogue: how many were begun and completed, which standards were
/// reached, and by how much waste became less (S4-05…11). A report only, computed at that moment.
@NullMarked
package org.saphan.plan.activityresult;

import org.jspecify.annotations.NullMarked;
