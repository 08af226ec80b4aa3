package org.saphan.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the gateway forwards, to whom, and within which limits.
@ConfigMapping(prefix = "saphan.gateway")
interface GatewaySettings {

    /// A file with more of these settings. It counts more than all other places, and again whenever it changes.
    Optional<Path> configFile();

    /// How often the file is looked at.
    @WithDefault("1S")
    Duration configPoll();

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

    /// How the processes of a service are asked whether they take requests, where it has several.
    Readiness readiness();

    /// How long slow callers are waited for.
    Patience patience();

    /// Which answers are sent compressed.
    Gzip gzip();

    /// Which pages of other origins may call.
    Cors cors();

    /// How many requests a caller may make.
    interface Limits {

        /// Of one agency, all its tokens together.
        Rate agency();

        /// Agencies with a limit of their own, by code.
        Map<String, Rate> agencies();

        /// Of one remote address that shows no valid token.
        Rate address();

        /// How long about a refusal waits, so that who asks on at once costs the others little.
        @WithDefault("250MS")
        Duration lull();
    }

    /// A steady rate and how far it may be exceeded for a moment.
    interface Rate {

        /// Requests a second in the long run.
        @WithDefault("600")
        long perSecond();

        /// Most requests at once after a pause.
        @WithDefault("1200")
        long burst();

        /// Most requests under way at the same time.
        @WithDefault("64")
        int concurrent();
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

    /// How the processes of a service are asked whether they take requests.
    interface Readiness {

        /// Path at the service, which answers 200 if it does.
        @WithDefault("/q/health/ready")
        String path();

        /// How often.
        @WithDefault("1S")
        Duration every();

        /// How long an answer may take.
        @WithDefault("2S")
        Duration patience();
    }

    /// How long slow callers are waited for.
    interface Patience {

        /// Longest time for the head of a request, from its first byte or the opening of the connection.
        @WithDefault("10S")
        Duration head();

        /// How long a body may take, however slowly it comes.
        @WithDefault("30S")
        Duration body();

        /// Bytes a second that a body must bring on average when it takes longer.
        @WithDefault("512")
        long pace();
    }

    /// Which answers are sent compressed.
    interface Gzip {

        /// Media types that are worth it.
        @WithDefault("application/json,application/problem+json,application/x-ndjson,application/yaml,text/csv,"
                + "text/plain,text/html,text/css,text/javascript,image/svg+xml")
        List<String> types();

        /// Fewest bytes of a body; one of unknown length is taken for long.
        @WithDefault("1K")
        MemorySize from();

        /// From 1 (fast) to 9 (small).
        @WithDefault("4")
        int level();
    }

    /// Which pages of other origins may call; without origins none.
    interface Cors {

        /// As browsers send them: `https://host`, or `*` for all.
        Optional<List<String>> origins();

        /// How long a browser may remember the permission.
        @WithDefault("1H")
        Duration maxAge();
    }
}
