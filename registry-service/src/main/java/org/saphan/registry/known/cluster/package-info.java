/// What the register knows of clusters that entrepreneurs are members of, learnt from its events.
@NullMarked
package org.saphan.registry.known.cluster;

import org.jspecify.annotations.NullMarked;
