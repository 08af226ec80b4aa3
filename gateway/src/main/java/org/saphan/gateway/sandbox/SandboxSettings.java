package org.saphan.gateway.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sandbox issuer.
@ConfigMapping(prefix = "saphan.sandbox")
interface SandboxSettings {

    /// Whether the gateway issues tokens to whoever asks; never true in real use.
    @WithParentName
    @WithDefault("false")
    boolean open();

    /// Where the signing key is kept; it is made at the first start, and anew when the file is gone.
    @WithDefault(".saphan/sandbox-key.json")
    Path keyFile();

    /// Where registered clients are kept, their secrets as hashes.
    @WithDefault(".saphan/sandbox-clients.json")
    Path clientsFile();

    /// Most clients that are kept.
    @WithDefault("2000")
    int mostClients();

    /// Most clients that one address may register in an hour.
    @WithDefault("300")
    long registrationsPerHour();

    /// How agencies reach the broker, as whoever runs it has written it; told to clients when they register.
    Optional<Path> kafkaCredentials();

    /// How long a token is valid.
    @WithDefault("1H")
    Duration tokenLife();

    /// Agency codes that get a token, each a regular expression.
    List<String> clients();

    /// Scopes that every client gets.
    List<String> scopes();

    /// Scopes on top of these, by agency code.
    Map<String, List<String>> furtherScopes();
}
