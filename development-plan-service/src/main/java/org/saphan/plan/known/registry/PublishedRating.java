package org.saphan.plan.known.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a product's rating, as far as it is needed here.
record PublishedRating(
        UUID productId,
        UUID entrepreneurId,
        int roundYearBE,
        int stars,
        boolean announced,
        @Nullable UUID supersededBy) {}
