package org.saphan.marketing.known.registry;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a product's rating, as far as it is needed here.
record PublishedRating(
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,
        int roundYearBE,
        int stars,
        boolean announced,
        @Nullable UUID supersededBy) {}
