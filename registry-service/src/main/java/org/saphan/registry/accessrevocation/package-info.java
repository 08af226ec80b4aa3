/// Whose tokens count no more. An operator cannot take a token back that an identity provider has given; so the register
/// declares from which moment on the tokens of an agency, or of one of its clients, are worth nothing, and everybody
/// who checks tokens asks: the services through the event, the gateway through a public list. Whoever is let in again
/// gets newer tokens, or the revocation is lifted.
@NullMarked
package org.saphan.registry.accessrevocation;

import org.jspecify.annotations.NullMarked;
