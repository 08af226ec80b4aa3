/// Who calls: tokens are verified with the issuer's public keys, which are fetched, kept and exchanged while
/// everything runs, what has been verified once is remembered, and whose access was revoked is asked for every
/// second.
@NullMarked
package org.saphan.gateway.token;

import org.jspecify.annotations.NullMarked;
