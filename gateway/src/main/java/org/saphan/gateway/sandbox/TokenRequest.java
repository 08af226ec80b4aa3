package org.saphan.gateway.sandbox;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client asks the issuer for (RFC 6749 §4.4), as a form or as JSON. The secret is not looked at: a sandbox has
/// none.
record TokenRequest(
        @Nullable String grantType,
        @Nullable String client,
        @Nullable String subject,
        Set<String> scopes) {

    private static final String BASIC = "Basic ";

    static TokenRequest of(String body, @Nullable String contentType, @Nullable String authorization) {
        boolean json = contentType != null && contentType.startsWith("application/json");
        Fields fields = json ? jsonFields(body) : formFields(body);
        var client = fields.get("client_id");
        return new TokenRequest(
                fields.get("grant_type"),
                client == null ? basicClient(authorization) : client,
                fields.get("subject"),
                words(fields.get("scope")));
    }

    private static Fields jsonFields(String body) {
        try {
            var object = new JsonObject(body);
            return name -> object.getValue(name) instanceof String text ? text : null;
        } catch (DecodeException e) {
            throw new TokenRefused("invalid_request", "the body is no JSON object");
        }
    }

    private static Fields formFields(String body) {
        try {
            var fields = new QueryStringDecoder(body, StandardCharsets.UTF_8, false).parameters();
            return name -> fields.containsKey(name) ? fields.get(name).getFirst() : null;
        } catch (IllegalArgumentException e) {
            throw new TokenRefused("invalid_request", "the body is no form");
        }
    }

    private static @Nullable String basicClient(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BASIC)) {
            return null;
        }
        try {
            var pair = Base64.getDecoder().decode(authorization.substring(BASIC.length()));
            return new String(pair, StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException e) {
            throw new TokenRefused("invalid_client", "the Authorization header cannot be read");
        }
    }

    private static Set<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(List.of(text.strip().split("\\s+")));
    }

    @FunctionalInterface
    private interface Fields {
        @Nullable String get(String name);
    }
}
