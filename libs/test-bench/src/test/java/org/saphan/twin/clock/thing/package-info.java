/// Something that asks the machine for the time.
@NullMarked
package org.saphan.twin.clock.thing;

import org.jspecify.annotations.NullMarked;
