package org.saphan.gateway.upstream;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a service is spoken to at one address; what must change for connections to be made anew.
///
/// @param connections most at once
/// @param failures in a row after which it is left alone
/// @param pause for how long
/// @param probe how it is asked whether it is ready; null where there is no other one to ask instead
public record Terms(
        URI address,
        Duration connectTimeout,
        int connections,
        int failures,
        Duration pause,
        @Nullable Probe probe) {}
