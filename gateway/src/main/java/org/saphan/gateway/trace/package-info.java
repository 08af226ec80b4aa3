/// Traces of requests (OpenTelemetry), for who names a collector; without one nothing here does anything. A span says
/// only what the request log says too: no address as it was called, no query, no body.
@NullMarked
package org.saphan.gateway.trace;

import org.jspecify.annotations.NullMarked;
