package org.saphan.plan.known.registry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a product's rating, as far as it is needed here.
record PublishedRating(
        UUID productId,
        UUID entrepreneurId,
        int roundYearBE,
        int stars,
        @Nullable BigDecimal total,
        boolean announced,
        @Nullable UUID supersededBy) {}
