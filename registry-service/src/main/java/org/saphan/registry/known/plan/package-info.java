/// What the register knows of programmes that entrepreneurs are in, learnt from its events.
@NullMarked
package org.saphan.registry.known.plan;

import org.jspecify.annotations.NullMarked;
