package org.saphan.registry.clientregistration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("refuses")
class ProviderTest {

    private static final NewClient CLIENT = new NewClient(UUID.randomUUID(), "Test", "TEST", List.of("registry.read"));

    private static Provider provider(Optional<URI> endpoint) {
        var settings = new Settings(endpoint, Optional.empty(), Optional.empty(), Duration.ofSeconds(1));
        return new Provider(settings, new ProviderCall(settings));
    }

    @Test
    void registersNobodyWithoutAnEndpoint() {
        var provider = provider(Optional.empty());

        assertThatThrownBy(() -> provider.register(CLIENT)).isInstanceOf(NoRegistrationEndpoint.class);
    }

    @Test
    void isAwayWhereNobodyListens() {
        var provider = provider(Optional.of(URI.create("http://127.0.0.1:1/clients")));

        assertThatThrownBy(() -> provider.register(CLIENT)).isInstanceOf(ProviderAway.class);
    }

    private record Settings(
            Optional<URI> registrationEndpoint,
            Optional<Path> initialAccessTokenFile,
            Optional<URI> tokenEndpoint,
            Duration deadline)
            implements ClientRegistrationSettings {}
}
