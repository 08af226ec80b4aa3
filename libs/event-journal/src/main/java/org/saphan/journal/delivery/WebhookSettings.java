package org.saphan.journal.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How events are brought to webhooks.
@ConfigMapping(prefix = "saphan.webhooks")
public interface WebhookSettings {

    /// Whether this process takes part in the election of the courier.
    @WithDefault("true")
    boolean enabled();

    /// Hosts with their ports, `localhost:8099`, that are called whatever their address is, over http too: for tests
    /// and the sandbox.
    Optional<List<String>> allowed();

    /// How many webhooks an agency may have at this service.
    @WithDefault("20")
    @Min(1) @Max(1000) int mostPerAgency();

    /// How often the journal is looked at when no commit in this process wakes the courier.
    @WithDefault("PT0.5S")
    Duration poll();

    /// How long a call may take, with the look-up of the name.
    @WithDefault("PT10S")
    Duration deadline();

    /// How many bytes the answer to a verification may have.
    @WithDefault("65536")
    @Min(1) @Max(1_048_576) int mostBytes();

    /// How long to wait after each failure of an event before it is sent again; after the last it is a dead letter.
    @WithDefault("PT5S,PT30S,PT2M,PT10M,PT30M,PT1H,PT3H,PT6H,PT12H,PT24H,PT24H")
    @NotEmpty List<Duration> retries();

    /// How long an endpoint is left alone at most, when nothing reaches it.
    @WithDefault("PT1M")
    Duration longestRest();

    /// How many calls run at once.
    @WithDefault("64")
    @Min(1) @Max(1000) int atOnce();

    /// How many calls to one webhook run at once, each for another key.
    @WithDefault("8")
    @Min(1) @Max(100) int atOncePerWebhook();

    /// How many events of one webhook wait to be brought, at most; the rest stays unread in the journal.
    @WithDefault("5000")
    @Min(1) @Max(100_000) int window();

    /// How long the former secret signs beside a new one.
    @WithDefault("PT24H")
    Duration secretOverlap();

    /// How long is remembered what was delivered.
    @WithDefault("PT72H")
    Duration deliveredKept();

    /// How long dead letters wait for the subscriber.
    @WithDefault("PT720H")
    Duration deadKept();

    /// What the service calls itself to the endpoints.
    @WithDefault("Saphan-webhooks/1.0")
    @NotBlank String userAgent();
}
