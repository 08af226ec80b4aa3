/// A POST that takes effect twice.
@NullMarked
package org.saphan.twin.idempotency.thing;

import org.jspecify.annotations.NullMarked;
