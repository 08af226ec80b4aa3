package org.saphan.gateway.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How the pages are served.
@ConfigMapping(prefix = "saphan.portal")
interface PortalSettings {

    /// Pages that may carry styles of their own, because a package that they show needs it; scripts they may not.
    Optional<List<String>> inlineStyles();

    /// How long what the pages load may be kept without asking; what has a version in its name is kept for a year.
    @WithDefault("1H")
    Duration assetsAge();
}
