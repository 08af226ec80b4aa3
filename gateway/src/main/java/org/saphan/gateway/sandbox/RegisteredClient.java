package org.saphan.gateway.sandbox;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/// A system of an agency that has been given credentials of its own.
///
/// @param access what the registration access token is checked with
record RegisteredClient(
        String id,
        String name,
        String agency,
        List<String> scopes,
        Secret secret,
        Secret access,
        Instant registeredAt) {

    RegisteredClient {
        scopes = List.copyOf(scopes);
    }

    RegisteredClient with(String otherName, List<String> otherScopes) {
        return new RegisteredClient(id, otherName, agency, otherScopes, secret, access, registeredAt);
    }

    static RegisteredClient of(JsonObject kept) {
        return new RegisteredClient(
                kept.getString("id"),
                kept.getString("name"),
                kept.getString("agency"),
                kept.getJsonArray("scopes").stream().map(String::valueOf).toList(),
                new Secret(kept.getString("secretHash")),
                new Secret(kept.getString("accessHash")),
                Instant.parse(kept.getString("registeredAt")));
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("id", id)
                .put("name", name)
                .put("agency", agency)
                .put("scopes", new JsonArray(scopes))
                .put("secretHash", secret.hash())
                .put("accessHash", access.hash())
                .put("registeredAt", registeredAt.toString());
    }
}
