/// Bodies on their way: counted and timed piece by piece, never held as a whole.
@NullMarked
package org.saphan.gateway.body;

import org.jspecify.annotations.NullMarked;
