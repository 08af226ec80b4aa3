package org.saphan.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Whose tokens count.
@ConfigMapping(prefix = "saphan.token")
interface TokenSettings {

    /// The issuer (`iss`) of valid tokens.
    Optional<String> issuer();

    /// Address or file of the issuer's public keys (JWKS); without it they are where the issuer's own description
    /// says. Not needed in the sandbox.
    Optional<String> jwks();

    /// The audience (`aud`) that a token must name.
    @WithDefault("saphan")
    String audience();

    /// The claim that names the agency.
    @WithDefault("agency")
    String agencyClaim();

    /// How often the keys are fetched again, so that a withdrawn key goes.
    @WithDefault("10M")
    Duration refresh();

    /// Shortest time between two fetches that a token with an unknown key asks for.
    @WithDefault("5S")
    Duration refetch();

    /// Most verified tokens that are remembered.
    @WithDefault("10000")
    int remembered();

    /// Address of the list of revoked accesses, or its path at a service behind the gateway; without it none is
    /// revoked here.
    Optional<String> revocations();

    /// How often that list is read.
    @WithDefault("1S")
    Duration revocationsEvery();
}
