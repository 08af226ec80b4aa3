package org.saphan.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the gateway forwards, to whom, and within which limits.
@ConfigMapping(prefix = "saphan.gateway")
interface GatewaySettings {

    /// The services behind the gateway, by a short name that appears in metrics and logs.
    Map<String, RouteSettings> routes();

    /// Only paths below `<route><api>/` are forwarded.
    @WithDefault("/v1")
    String api();

    /// Documents of each service: `<route>/<name>` → path at the service.
    Map<String, String> documents();

    /// Exact paths that need no token.
    List<String> openPaths();

    /// Paths below which nothing needs a token.
    List<String> openBelow();

    /// How many requests a caller may make.
    Limits limits();

    /// When to stop asking a service that does not answer.
    Breaker breaker();

    /// How many requests a caller may make.
    interface Limits {

        /// Of one agency, all its tokens together.
        Rate agency();

        /// Agencies with a limit of their own, by code.
        Map<String, Rate> agencies();

        /// Of one remote address that shows no valid token.
        Rate address();
    }

    /// A steady rate and how far it may be exceeded for a moment.
    interface Rate {

        /// Requests a second in the long run.
        @WithDefault("600")
        long perSecond();

        /// Most requests at once after a pause.
        @WithDefault("1200")
        long burst();
    }

    /// When to stop asking a service that does not answer.
    interface Breaker {

        /// Failures in a row after which the service is left alone.
        @WithDefault("5")
        int failures();

        /// How long it is left alone before one request may try again.
        @WithDefault("2S")
        Duration pause();
    }
}
