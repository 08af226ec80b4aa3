/// The clients that the identity provider keeps for admitted agencies, by the open protocols for it: RFC 7591 registers
/// one, RFC 7592 deletes it. Its secret passes through and is kept nowhere; what deletes it later is sealed. The
/// provider is no service of the suite: it is asked while somebody waits for its answer, and for five seconds at most.
@NullMarked
package org.saphan.registry.clientregistration;

import org.jspecify.annotations.NullMarked;
