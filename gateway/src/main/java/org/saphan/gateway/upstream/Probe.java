package org.saphan.gateway.upstream;

import java.time.Duration;

/// How a service is asked whether it takes requests.
///
/// @param path at the service, which answers 200 if it does
/// @param patience longest time to wait for the answer
public record Probe(String path, Duration every, Duration patience) {}
