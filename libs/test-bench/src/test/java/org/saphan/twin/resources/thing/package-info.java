/// A resource that blocks the event loop.
@NullMarked
package org.saphan.twin.resources.thing;

import org.jspecify.annotations.NullMarked;
