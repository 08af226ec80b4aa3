package org.saphan.gateway.token;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Tokens that count no more although they have not expired: those of an agency, or of one client of it, that were
/// issued until then.
///
/// @param client null for all of the agency
/// @param before seconds since 1970; a token of this very second is refused too
record Revocation(String agency, @Nullable String client, long before) {

    static Revocation of(JsonObject said) {
        return new Revocation(
                said.getString("agency"),
                said.getString("clientId"),
                Instant.parse(said.getString("revokedBefore")).getEpochSecond());
    }

    boolean concerns(Caller caller) {
        return caller.issued() <= before && (client == null || client.equals(caller.client()));
    }
}
