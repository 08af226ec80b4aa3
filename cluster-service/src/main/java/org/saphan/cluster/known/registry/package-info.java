/// What cluster knows of the register: who may be a member, as whom it is published, where agencies sit, and which
/// provinces there are.
@NullMarked
package org.saphan.cluster.known.registry;

import org.jspecify.annotations.NullMarked;
