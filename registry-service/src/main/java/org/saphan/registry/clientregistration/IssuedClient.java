package org.saphan.registry.clientregistration;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A registered client with its secret, which nobody keeps.
public record IssuedClient(
        String clientId, String secret, @Nullable URI tokenEndpoint, @Nullable KafkaAccess kafka) {

    /// Without the secret.
    @Override
    public String toString() {
        return clientId;
    }
}
