package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.product.RegisteredProducts;

/// Corrects a rating of an announced round: the old one stays, superseded.
@ApplicationScoped
public class SupersedeRating {

    private final Ratings ratings;
    private final RatedRounds rounds;
    private final RegisteredProducts products;
    private final Journal journal;
    private final CallingAgency caller;

    SupersedeRating(
            Ratings ratings, RatedRounds rounds, RegisteredProducts products, Journal journal, CallingAgency caller) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.products = products;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    public RatingDetails run(UUID id, Supersession correction) {
        var rating = ratings.require(id);
        caller.requireSteward("CDD", "ratings");
        var scheme = rounds.requireAnnounced(rating.roundYearBE());
        var standing = rounds.standing(rating.roundYearBE());
        var category = products.require(rating.productId()).category();
        var successor = rating.supersede(correction, scheme.of(category), standing);
        ratings.flush(); // the old one first: one rating in force a product and round
        ratings.persistAndFlush(successor);
        journal.record(new RatingSuperseded(rating.state()));
        journal.record(new RatingGiven(successor.state()));
        return successor.details(standing);
    }
}
