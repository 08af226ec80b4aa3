/// An event of somebody else.
@NullMarked
package org.saphan.twin.events.thing;

import org.jspecify.annotations.NullMarked;
