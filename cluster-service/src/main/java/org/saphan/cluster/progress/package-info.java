/// What may become of a membership: INVITED → INTAKE_DONE → ACTIVE → LEFT; leaving is possible from everywhere. A
/// value without any knowledge of who acts or why; every other feature asks it.
@NullMarked
package org.saphan.cluster.progress;

import org.jspecify.annotations.NullMarked;
