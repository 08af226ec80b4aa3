package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.product.RegisteredProducts;

/// Amends a rating while its round is open.
@ApplicationScoped
class AmendRating {

    private final Ratings ratings;
    private final RatedRounds rounds;
    private final RegisteredProducts products;
    private final Journal journal;
    private final CallingAgency caller;

    AmendRating(
            Ratings ratings, RatedRounds rounds, RegisteredProducts products, Journal journal, CallingAgency caller) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.products = products;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    RatingDetails run(UUID id, AmendedScores amended, IfMatch ifMatch) {
        var rating = ratings.require(id);
        caller.requireSteward("CDD", "ratings");
        ifMatch.check(rating.version());
        var before = rating.version();
        var category = products.require(rating.productId()).category();
        var scheme = rounds.requireOpen(rating.roundYearBE()).of(category);
        rating.amend(amended.scores(), amended.committeeLevel(), scheme);
        ratings.flush();
        if (rating.version() != before) {
            journal.record(new RatingAmended(rating.state()));
        }
        return rating.details(rounds.standing(rating.roundYearBE()));
    }
}
