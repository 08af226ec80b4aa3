/// What cluster knows of the register: who may be a member, as whom it is published, and where
/// agencies sit.
@NullMarked
package org.saphan.cluster.known.registry;

import org.jspecify.annotations.NullMarked;
