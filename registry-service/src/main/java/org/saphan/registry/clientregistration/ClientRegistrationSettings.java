package org.saphan.registry.clientregistration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Where the identity provider registers clients.
@ConfigMapping(prefix = "saphan.registry.admission")
interface ClientRegistrationSettings {

    /// The RFC 7591 endpoint; without one the operator registers clients by hand.
    Optional<URI> registrationEndpoint();

    /// A file with the initial access token that the endpoint asks for, read at each registration.
    Optional<Path> initialAccessTokenFile();

    /// Where a client gets its tokens, told together with its secret.
    Optional<URI> tokenEndpoint();

    /// How long the provider is waited for.
    @WithDefault("5s")
    Duration deadline();
}
