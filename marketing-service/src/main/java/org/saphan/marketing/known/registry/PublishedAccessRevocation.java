package org.saphan.marketing.known.registry;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a revocation of access.
///
/// @param clientId null for every client of the agency
record PublishedAccessRevocation(
        @NotNull String agency,
        @Nullable String clientId,
        @NotNull Instant revokedBefore,
        @Nullable Instant liftedAt) {}
