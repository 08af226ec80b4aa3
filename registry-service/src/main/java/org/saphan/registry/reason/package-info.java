/// Why something in the register is changed: in a body where the change is of a state, in a header where it is an
/// amendment. It is kept with the change, shown in the history, and forgotten with whom it concerns.
@NullMarked
package org.saphan.registry.reason;

import org.jspecify.annotations.NullMarked;
