/// TLS towards others: which certificate the gateway shows and whom it believes, exchanged while it runs.
@NullMarked
package org.saphan.gateway.tls;

import org.jspecify.annotations.NullMarked;
