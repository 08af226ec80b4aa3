/// Two registrations of one entrepreneur become one: the loser leaves the register and leads to the winner, its
/// products
/// with their ratings go over, and the other services follow by event. A merge that was a mistake can be undone.
@NullMarked
package org.saphan.registry.merge;

import org.jspecify.annotations.NullMarked;
