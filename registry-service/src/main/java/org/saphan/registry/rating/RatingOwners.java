package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Whose product was rated, where that changes; in the caller's transaction.
@ApplicationScoped
public class RatingOwners {

    private final Ratings ratings;
    private final Journal journal;

    RatingOwners(Ratings ratings, Journal journal) {
        this.ratings = ratings;
        this.journal = journal;
    }

    /// Lets the ratings of products go with the products.
    public void transfer(Collection<UUID> products, UUID to) {
        var moving = ratings.list("productId in ?1 order by id", products);
        moving.forEach(each -> each.transferTo(to));
        ratings.flush();
        moving.forEach(each -> journal.record(new RatingTransferred(each.state())));
    }
}
