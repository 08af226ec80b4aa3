package org.saphan.registry.admission;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.clientregistration.IssuedClient;
import org.saphan.registry.clientregistration.KafkaAccess;

/// What the agency's system signs in with. The secret is shown here only.
@Schema(description = "What the agency's system signs in with. The secret is shown here only.")
record IssuedCredentials(
        @NotNull @Schema(maxLength = 20, examples = "RICE-DEPARTMENT") String agency,
        @NotNull @Schema(maxLength = 200) String clientId,
        @NotNull @Schema(maxLength = 500) String clientSecret,

        @Schema(description = "Where it gets its tokens: OAuth 2.0, client credentials.", maxLength = 1000) @Nullable URI tokenEndpoint,

        @NotNull @Schema(maxItems = 20) List<String> scopes,
        @Nullable KafkaAccess kafka) {

    static IssuedCredentials of(Admission admission, IssuedClient client) {
        return new IssuedCredentials(
                admission.agencyCode(),
                client.clientId(),
                client.secret(),
                client.tokenEndpoint(),
                admission.grantedScopes(),
                client.kafka());
    }

    /// Without the secret.
    @Override
    public String toString() {
        return clientId;
    }
}
