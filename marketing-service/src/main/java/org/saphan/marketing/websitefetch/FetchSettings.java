package org.saphan.marketing.websitefetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How websites are fetched.
@ConfigMapping(prefix = "saphan.marketing.website")
public interface FetchSettings {

    /// Hosts with their ports, `localhost:8090`, that are fetched whatever their address is: for tests and the
    /// sandbox.
    Optional<List<String>> allowed();

    /// How long a fetch may take, with its redirects and the look-up of the names.
    @WithDefault("5s")
    @NotNull Duration deadline();

    /// How many bytes an answer may have.
    @WithDefault("65536")
    @Min(1) @Max(1_048_576) int mostBytes();

    /// How many redirects are followed.
    @WithDefault("3")
    @Min(0) @Max(10) int mostRedirects();

    /// What the service calls itself to the sites.
    @WithDefault("Saphan-website-check/1.0")
    @NotBlank String userAgent();
}
