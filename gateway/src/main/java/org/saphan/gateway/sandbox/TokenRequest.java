package org.saphan.gateway.sandbox;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client asks the issuer for (RFC 6749 §4.4), as a form or as JSON. It proves itself by Basic
/// authentication or in the body (§2.3.1).
///
/// @param scopes without the one that names the agency: a client has but one
record TokenRequest(
        @Nullable String grantType,
        @Nullable String client,
        @Nullable String secret,
        @Nullable String subject,
        Set<String> scopes) {

    private static final String BASIC = "Basic ";

    static TokenRequest of(String body, @Nullable String contentType, @Nullable String authorization) {
        boolean json = contentType != null && contentType.startsWith("application/json");
        Fields fields = json ? jsonFields(body) : formFields(body);
        var basic = basic(authorization);
        var client = fields.get("client_id");
        if (basic != null && client != null && !client.equals(basic.client)) {
            throw new TokenRefused("invalid_request", "the body and the Authorization header name different clients");
        }
        return new TokenRequest(
                fields.get("grant_type"),
                basic == null ? client : basic.client,
                basic == null ? fields.get("client_secret") : basic.secret,
                fields.get("subject"),
                Scopes.withoutAgency(Scopes.words(fields.get("scope"))));
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

    private static @Nullable Basic basic(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            var pair = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            var parts = new String(pair, StandardCharsets.UTF_8).split(":", 2);
            return new Basic(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        } catch (IllegalArgumentException e) {
            throw new TokenRefused("invalid_client", "the Authorization header cannot be read");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private record Basic(String client, String secret) {}

    @FunctionalInterface
    private interface Fields {
        @Nullable String get(String name);
    }
}
