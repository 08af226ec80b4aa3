/// A class whose name says nothing.
@NullMarked
package org.saphan.twin.names.thing;

import org.jspecify.annotations.NullMarked;
