package org.saphan.registry.clientregistration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What RFC 7591 calls client metadata, and nothing beyond it: providers choose the client's id themselves and refuse
/// members that they do not know. The scope `agency.<code>` lets the provider put the agency into the client's tokens.
record ClientRequest(
        @JsonProperty("client_name") String clientName,
        String scope,
        @JsonProperty("grant_types") List<String> grantTypes,
        @JsonProperty("token_endpoint_auth_method") String tokenEndpointAuthMethod) {

    static ClientRequest of(NewClient client) {
        return new ClientRequest(
                client.name(),
                "agency." + client.agency() + " " + String.join(" ", client.scopes()),
                List.of("client_credentials"),
                "client_secret_basic");
    }
}
