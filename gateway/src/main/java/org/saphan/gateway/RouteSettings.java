package org.saphan.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One service behind the gateway.
interface RouteSettings {

    /// First part of the path, the same outside and inside.
    String path();

    /// Scheme, host and port of the service; of each of its processes, if it has several.
    List<URI> upstream();

    /// Longest time to wait for a connection to the service.
    @WithDefault("2S")
    Duration connectTimeout();

    /// Longest time in which nothing moves between the gateway and the service.
    @WithDefault("30S")
    Duration timeout();

    /// Most bytes of a request body.
    @WithDefault("1M")
    MemorySize maxBody();

    /// Most connections from this gateway to the service.
    @WithDefault("256")
    int connections();

    /// That the whole route will go.
    Optional<Deprecation> deprecation();

    /// Paths below the API that have rules of their own.
    Map<String, PathSettings> paths();

    /// Rules of one path; what is absent is as for the whole route.
    interface PathSettings {

        /// Longest time in which nothing moves.
        Optional<Duration> timeout();

        /// Most bytes of a request body.
        Optional<MemorySize> maxBody();

        /// That the path will go.
        Optional<Deprecation> deprecation();
    }

    /// That something will go.
    interface Deprecation {

        /// Since when, as `2027-01-01T00:00:00Z`.
        Instant since();

        /// When it may be gone.
        Optional<Instant> sunset();

        /// A page that says what to do instead.
        Optional<URI> link();
    }
}
