/// What the register knows of channels that entrepreneurs sell through, learnt from its events.
@NullMarked
package org.saphan.registry.known.marketing;

import org.jspecify.annotations.NullMarked;
