/// Corrections of closed monitoring rounds: what is right supersedes what was wrong and says why; the old stays
/// readable. After an economic one the economic value is counted anew, in this round and in those after it.
@NullMarked
package org.saphan.cluster.correction;

import org.jspecify.annotations.NullMarked;
