package org.saphan.operations.traces;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where traces go, and how many.
@ConfigMapping(prefix = "saphan.traces")
public interface TraceSettings {

    /// A collector that takes OTLP over HTTP, `http://collector:4318`; without it nothing is traced.
    Optional<URI> endpoint();

    /// Which part of all traces is kept, from 0 to 1. What the gateway does not keep, nobody keeps.
    @WithDefault("0.1")
    double sampled();

    /// Whether a trace that the caller does not keep is not kept here either. Not where calls come from outside.
    @WithDefault("true")
    boolean callersDecide();

    /// Certificates (PEM) of the authority that vouches for the collector; without it those of the JDK count.
    Optional<Path> trustedCertificates();

    /// Sent with every call to the collector, such as `Authorization`.
    Map<String, String> headers();
}
