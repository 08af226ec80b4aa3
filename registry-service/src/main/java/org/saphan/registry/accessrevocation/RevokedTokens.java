package org.saphan.registry.accessrevocation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The tokens that whoever checks tokens refuses.
@Schema(description = "Tokens that count no more.")
record RevokedTokens(
        @NotNull @Schema(maxLength = 20, examples = "DOAE") String agency,

        @Schema(description = "The token's `client_id`; absent for every client of the agency.", maxLength = 200) @Nullable String clientId,

        @NotNull @Schema(description = "A token whose `iat` is not later is refused.")
        Instant revokedBefore) {}
