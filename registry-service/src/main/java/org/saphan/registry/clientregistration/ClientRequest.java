package org.saphan.registry.clientregistration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What RFC 7591 calls client metadata.
record ClientRequest(
        @JsonProperty("client_id") String clientId,
        @JsonProperty("client_name") String clientName,
        String agency,
        String scope,
        @JsonProperty("grant_types") List<String> grantTypes,
        @JsonProperty("token_endpoint_auth_method") String tokenEndpointAuthMethod) {

    static ClientRequest of(NewClient client) {
        return new ClientRequest(
                client.clientId(),
                client.name(),
                client.agency(),
                String.join(" ", client.scopes()),
                List.of("client_credentials"),
                "client_secret_basic");
    }
}
