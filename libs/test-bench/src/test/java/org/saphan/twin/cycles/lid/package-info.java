/// Knows the jar, which knows it.
@NullMarked
package org.saphan.twin.cycles.lid;

import org.jspecify.annotations.NullMarked;
