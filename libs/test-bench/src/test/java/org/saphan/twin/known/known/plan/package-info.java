/// A copy that leans on a feature.
@NullMarked
package org.saphan.twin.known.known.plan;

import org.jspecify.annotations.NullMarked;
