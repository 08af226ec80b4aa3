/// A refusal without words.
@NullMarked
package org.saphan.twin.unspoken;

import org.jspecify.annotations.NullMarked;
