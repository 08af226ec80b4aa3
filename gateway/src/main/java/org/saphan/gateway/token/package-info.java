/// Who calls: tokens are verified with the issuer's public keys, which are fetched, kept and exchanged while everything
/// runs, and what has been verified once is remembered.
@NullMarked
package org.saphan.gateway.token;

import org.jspecify.annotations.NullMarked;
