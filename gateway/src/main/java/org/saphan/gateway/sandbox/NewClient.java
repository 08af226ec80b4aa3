package org.saphan.gateway.sandbox;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a client says of itself (RFC 7591 §2). The agency stands in `agency`, or as the scope `agency.<code>`,
/// which a provider without that member understands too. What is not known is ignored, as the RFC wants it.
///
/// @param agency the code of the agency, or null when nothing was said
/// @param scopes empty for all that the agency may have
record NewClient(
        @Nullable String id,
        String name,
        @Nullable String agency,
        Set<String> scopes,
        @Nullable String secret) {

    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._()/&,:+-]{0,99}");
    private static final JsonArray GRANTS = new JsonArray().add("client_credentials");
    private static final Set<String> WAYS_TO_PROVE = Set.of("client_secret_basic", "client_secret_post");

    static NewClient of(String body) {
        var said = object(body);
        checkGrants(said);
        var name = text(said, "client_name");
        if (name == null || !NAME.matcher(name).matches()) {
            throw ClientRefused.metadata("client_name must have 1 to 100 letters, digits and plain signs");
        }
        var words = Scopes.words(text(said, "scope"));
        var agency = text(said, "agency");
        return new NewClient(
                text(said, "client_id"),
                name,
                checked(agency == null ? Scopes.agencyIn(words) : agency),
                Scopes.withoutAgency(words),
                text(said, "client_secret"));
    }

    private static void checkGrants(JsonObject said) {
        var way = text(said, "token_endpoint_auth_method");
        if (way != null && !WAYS_TO_PROVE.contains(way)) {
            throw ClientRefused.metadata("token_endpoint_auth_method must be one of " + WAYS_TO_PROVE);
        }
        var grants = said.getValue("grant_types");
        if (grants != null && !grants.equals(GRANTS)) {
            throw ClientRefused.metadata("grant_types must be [\"client_credentials\"]");
        }
    }

    private static @Nullable String checked(@Nullable String agency) {
        if (agency != null && !AGENCY.matcher(agency).matches()) {
            throw ClientRefused.metadata("agency must be the code of an agency, such as CDD");
        }
        return agency;
    }

    private static JsonObject object(String body) {
        try {
            return new JsonObject(body);
        } catch (DecodeException e) {
            throw ClientRefused.metadata("the body is no JSON object");
        }
    }

    private static @Nullable String text(JsonObject said, String name) {
        var value = said.getValue(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw ClientRefused.metadata(name + " must be a text");
    }
}
