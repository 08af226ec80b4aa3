package org.saphan.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tokens of an agency that count no more: those given until a moment, to one of its clients or to all.
///
/// @param clientId null for every client of the agency
/// @param before a token that was given at this moment or earlier is refused
/// @param lifted whether they count again
public record Revocation(UUID id, String agency, @Nullable String clientId, Instant before, boolean lifted) {

    /// @param issuedAt null where the token does not say: it is taken for one from before
    boolean covers(@Nullable String client, @Nullable Instant issuedAt) {
        return !lifted
                && (clientId == null || clientId.equals(client))
                && (issuedAt == null || !issuedAt.isAfter(before));
    }
}
