/// Whom a service lets in over TLS: where it is configured, only programs that show a certificate of an authority that
/// the service knows. What the caller may do then is said by its token alone.
@NullMarked
package org.saphan.http.tls;

import org.jspecify.annotations.NullMarked;
