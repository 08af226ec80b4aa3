/// Shows how rows are noted and put together.
@NullMarked
package org.saphan.bench.rows;

import org.jspecify.annotations.NullMarked;
