/// The graduation from a programme that develops by something else than a plan: from activities of a catalogue, or by a
/// community's project. What must be done before is told by whoever knows of that kind of development; what nobody
/// tells of is not done. Where a plan develops, its completion is the graduation.
@NullMarked
package org.saphan.plan.graduation;

import org.jspecify.annotations.NullMarked;
