/// A feature.
@NullMarked
package org.saphan.twin.known.thing;

import org.jspecify.annotations.NullMarked;
