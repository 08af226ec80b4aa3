/// An entity that knows how it is shown.
@NullMarked
package org.saphan.twin.rendering.thing;

import org.jspecify.annotations.NullMarked;
