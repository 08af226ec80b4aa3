/// A feature that calls another service.
@NullMarked
package org.saphan.twin.calls.thing;

import org.jspecify.annotations.NullMarked;
