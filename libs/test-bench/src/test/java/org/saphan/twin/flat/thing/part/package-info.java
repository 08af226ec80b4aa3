/// Stands below a feature.
@NullMarked
package org.saphan.twin.flat.thing.part;

import org.jspecify.annotations.NullMarked;
