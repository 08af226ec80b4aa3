/// An entity that anybody may change.
@NullMarked
package org.saphan.twin.entities.thing;

import org.jspecify.annotations.NullMarked;
