package org.saphan.registry.clientregistration;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the client reads the topics, where the provider says so.
@Schema(description = "How the client reads the topics.")
public record KafkaAccess(
        @NotNull @Schema(maxLength = 1000, examples = "localhost:19092") String bootstrap,

        @NotNull @Schema(maxLength = 50, examples = "SASL_PLAINTEXT")
        String securityProtocol,

        @Schema(maxLength = 50, examples = "SCRAM-SHA-512") @Nullable String saslMechanism,

        @Schema(maxLength = 200) @Nullable String username,
        @Schema(maxLength = 500) @Nullable String password) {

    /// Without the password.
    @Override
    public String toString() {
        return bootstrap;
    }
}
