package org.saphan.registry.clientregistration;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// What RFC 7591 calls the client information response, as far as it is needed.
record ClientAnswer(
        @JsonProperty("client_id") @Nullable String clientId,
        @JsonProperty("client_secret") @Nullable String clientSecret,
        @JsonProperty("registration_client_uri") @Nullable String registrationClientUri,
        @JsonProperty("registration_access_token") @Nullable String registrationAccessToken,
        @Nullable KafkaAccess kafka) {}
