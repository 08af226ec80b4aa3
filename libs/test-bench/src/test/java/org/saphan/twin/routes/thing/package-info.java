/// A route that the framework drops.
@NullMarked
package org.saphan.twin.routes.thing;

import org.jspecify.annotations.NullMarked;
