/// A transaction where no use case is.
@NullMarked
package org.saphan.twin.transactions.thing;

import org.jspecify.annotations.NullMarked;
