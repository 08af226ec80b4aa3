package org.saphan.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a service takes part in the exchange of events.
@ConfigMapping(prefix = "saphan.journal")
public interface JournalSettings {

    /// The service's name, the first part of its topics: `registry`.
    @Pattern(regexp = "[a-z][a-z0-9-]*") String service();

    /// The code of the agency that operates the service: `CDD`.
    @NotBlank String operator();

    /// The service's own topics, created at start where they do not exist.
    Optional<List<String>> topics();

    /// Partitions of a topic that is created; never changed afterwards.
    @WithDefault("6")
    @Min(1) int partitions();

    /// Copies that the brokers keep of a topic that is created.
    @WithDefault("1")
    @Min(1) short replicationFactor();

    /// What brings the journal to Kafka.
    RelaySettings relay();

    /// What learns from others' topics.
    ProjectionSettings projections();

    /// Owners whose feeds are read instead of their topics on Kafka, by the names of their services.
    Map<String, SourceSettings> sources();

    /// How the service signs in to read feeds.
    Optional<SourceLogin> sourceLogin();

    /// What brings the journal to Kafka.
    interface RelaySettings {

        /// Whether this process takes part in the election of the relay.
        @WithDefault("true")
        boolean enabled();

        /// How often the journal is looked at when no commit in this process wakes the relay.
        @WithDefault("PT0.25S")
        Duration poll();

        /// How long a batch may take before the relay gives Kafka up for the moment and begins anew.
        @WithDefault("PT10S")
        Duration patience();

        /// How long an event may wait to be published before the exchange counts as degraded.
        @WithDefault("PT30S")
        Duration alarm();

        /// How many events one Kafka transaction carries at most.
        @WithDefault("4000")
        @Min(1) @Max(20000) int batch();
    }

    /// What learns from others' topics.
    interface ProjectionSettings {

        /// Whether this process learns.
        @WithDefault("true")
        boolean enabled();

        /// How many events one transaction learns at most.
        @WithDefault("2000")
        @Min(1) @Max(20000) int batch();

        /// After what time a topic that did not exist before is noticed.
        @WithDefault("PT2S")
        Duration discovery();
    }

    /// An owner's feed.
    interface SourceSettings {

        /// Where it is: `https://gateway.example/registry/v1/events`.
        URI feed();

        /// How long the owner may hold an answer back until there is news; at most a minute.
        @WithName("wait")
        @WithDefault("PT20S")
        Duration longestWait();
    }

    /// An account at the issuer (grant `client_credentials`).
    interface SourceLogin {

        /// Where tokens are issued.
        URI tokenEndpoint();

        String clientId();

        /// A file with the secret alone, read anew for each token; wins over the secret itself.
        Optional<String> clientSecretFile();

        Optional<String> clientSecret();

        /// What the token is asked to allow, where the issuer does not know by itself.
        Optional<String> scope();
    }
}
