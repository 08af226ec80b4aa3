/// What cluster knows of the register: who may be a member, and where agencies sit.
@NullMarked
package org.saphan.cluster.known.registry;

import org.jspecify.annotations.NullMarked;
