/// A span for each request that passes the gateway. It says only what the request log says too.
@NullMarked
package org.saphan.gateway.trace;

import org.jspecify.annotations.NullMarked;
