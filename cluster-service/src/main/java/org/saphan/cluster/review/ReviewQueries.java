package org.saphan.cluster.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about reviews.
@ApplicationScoped
public class ReviewQueries {

    private final Reviews reviews;

    ReviewQueries(Reviews reviews) {
        this.reviews = reviews;
    }

    /// @throws ReviewRequired when no review of that year stands
    public void require(UUID clusterId, int fiscalYearBE) {
        if (!reviews.isStanding(clusterId, fiscalYearBE)) {
            throw new ReviewRequired(clusterId, fiscalYearBE);
        }
    }
}
