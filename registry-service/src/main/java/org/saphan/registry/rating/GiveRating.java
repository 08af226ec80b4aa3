package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.product.RegisteredProducts;

/// Rates a product in an open round (R5–R7).
@ApplicationScoped
public class GiveRating {

    private final Ratings ratings;
    private final RatedRounds rounds;
    private final RegisteredProducts products;
    private final Journal journal;
    private final CallingAgency caller;

    GiveRating(
            Ratings ratings, RatedRounds rounds, RegisteredProducts products, Journal journal, CallingAgency caller) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.products = products;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    public RatingDetails run(int yearBE, NewRating given) {
        rounds.require(yearBE);
        caller.requireSteward("CDD", "ratings");
        var scheme = rounds.requireOpen(yearBE);
        var product = products.requireNamed(given.productId());
        if (ratings.isRated(given.productId(), yearBE)) {
            throw new AlreadyRated(given.productId(), yearBE);
        }
        var rating = Rating.give(
                RatedProduct.of(product),
                yearBE,
                given.scores(),
                given.committeeLevel(),
                scheme.of(product.category()));
        try {
            ratings.persistAndFlush(rating);
        } catch (ConstraintViolationException lost) { // somebody else was faster by a moment
            throw new AlreadyRated(given.productId(), yearBE);
        }
        journal.record(new RatingGiven(rating.state()));
        return rating.details(rounds.standing(yearBE));
    }
}
