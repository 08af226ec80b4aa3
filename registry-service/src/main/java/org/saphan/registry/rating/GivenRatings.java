package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about ratings.
@ApplicationScoped
public class GivenRatings {

    private final Ratings ratings;

    GivenRatings(Ratings ratings) {
        this.ratings = ratings;
    }

    /// @throws org.saphan.http.NotFound when there is no such rating
    public RatingFacts require(UUID id) {
        return ratings.require(id).facts();
    }
}
