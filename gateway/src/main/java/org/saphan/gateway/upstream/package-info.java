/// Where the services are. A service may run several times, and each of its processes has an address of its own: one
/// asks them in turn, leaves out those that say that they are not ready, and leaves alone those that do not answer.
@NullMarked
package org.saphan.gateway.upstream;

import org.jspecify.annotations.NullMarked;
