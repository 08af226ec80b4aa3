/// Traces (OpenTelemetry), for who names a collector; without one nothing here does anything. Spans are made by hand
/// and say only what is listed where they are made: no address as it was called, no query, no body, since any of these
/// may name a person.
@NullMarked
package org.saphan.operations.traces;

import org.jspecify.annotations.NullMarked;
