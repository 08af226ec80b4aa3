package org.saphan.gateway.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/// Which documents there are, and how they are fetched.
@ConfigMapping(prefix = "saphan.documents")
interface DocumentSettings {

    /// Documents that every service has: name → path at the service. They are shown at `/<route>/<name>`, and for all
    /// services together at `/<name>`.
    Map<String, String> kinds();

    /// The title of what is merged of all services.
    @WithDefault("Saphan")
    String title();

    /// For how long a fetched document counts.
    @WithDefault("10S")
    Duration fresh();

    /// How long a service may take to answer before it counts as away.
    @WithDefault("3S")
    Duration patience();
}
