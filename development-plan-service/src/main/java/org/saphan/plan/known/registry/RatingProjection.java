package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns how products were rated.
@ApplicationScoped
class RatingProjection implements Projection<PublishedRating> {

    private final KnownRatings ratings;

    RatingProjection(KnownRatings ratings) {
        this.ratings = ratings;
    }

    @Override
    public String topic() {
        return "registry.rating.v1";
    }

    @Override
    public Class<PublishedRating> shape() {
        return PublishedRating.class;
    }

    @Override
    public String table() {
        return "known_rating";
    }

    @Override
    public void learn(List<Heard<PublishedRating>> batch) {
        ratings.learn(batch);
    }
}
