package org.saphan.gateway.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where traces go, and how many.
@ConfigMapping(prefix = "saphan.traces")
interface TraceSettings {

    /// A collector that takes OTLP over HTTP, `http://collector:4318`; without it nothing is traced.
    Optional<URI> endpoint();

    /// Which part of all traces is kept, from 0 to 1. What is not kept here, no service behind keeps.
    @WithDefault("0.1")
    double sampled();

    /// Certificates (PEM) of the authority that vouches for the collector; without it those of the JDK count.
    Optional<Path> trustedCertificates();

    /// Sent with every call to the collector, such as `Authorization`.
    Map<String, String> headers();
}
