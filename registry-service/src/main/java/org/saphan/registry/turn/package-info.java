/// Work that one process at a time does, however many processes of the service there are.
@NullMarked
package org.saphan.registry.turn;

import org.jspecify.annotations.NullMarked;
