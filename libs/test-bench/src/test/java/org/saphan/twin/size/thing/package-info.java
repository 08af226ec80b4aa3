/// More types than a feature may have.
@NullMarked
package org.saphan.twin.size.thing;

import org.jspecify.annotations.NullMarked;
