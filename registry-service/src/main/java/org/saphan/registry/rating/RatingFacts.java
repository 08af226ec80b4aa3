package org.saphan.registry.rating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What other features need of a rating.
public record RatingFacts(
        UUID ratingId,
        UUID productId,
        UUID entrepreneurId,
        int roundYearBE,
        @Nullable UUID supersededBy) {

    /// @throws AlreadySuperseded when it does not stand any more
    public void requireInForce() {
        if (supersededBy != null) {
            throw new AlreadySuperseded(ratingId);
        }
    }
}
