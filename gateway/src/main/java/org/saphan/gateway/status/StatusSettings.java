package org.saphan.gateway.status;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the services are looked at.
@ConfigMapping(prefix = "saphan.status")
interface StatusSettings {

    /// Below a service's API, where it tells who it is.
    @WithDefault("/about")
    String path();

    /// For how long a look counts, however many ask.
    @WithDefault("1S")
    Duration fresh();

    /// How long a service may take to answer before it counts as away.
    @WithDefault("1S")
    Duration patience();
}
