/// An entity without a version.
@NullMarked
package org.saphan.twin.versions.thing;

import org.jspecify.annotations.NullMarked;
