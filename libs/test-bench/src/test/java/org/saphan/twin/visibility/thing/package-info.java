/// A feature that shows more than anybody needs.
@NullMarked
package org.saphan.twin.visibility.thing;

import org.jspecify.annotations.NullMarked;
