/// A feature that knows what is none of its business.
@NullMarked
package org.saphan.twin.neighbours.thing;

import org.jspecify.annotations.NullMarked;
