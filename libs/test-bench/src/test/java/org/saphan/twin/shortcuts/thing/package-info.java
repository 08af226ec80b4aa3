/// A resource that does the work of a use case.
@NullMarked
package org.saphan.twin.shortcuts.thing;

import org.jspecify.annotations.NullMarked;
