/// Knows the lid, which knows it.
@NullMarked
package org.saphan.twin.cycles.jar;

import org.jspecify.annotations.NullMarked;
