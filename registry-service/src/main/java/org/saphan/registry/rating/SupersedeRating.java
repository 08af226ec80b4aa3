package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;

/// Corrects a rating of an announced round: the old one stays, superseded.
@ApplicationScoped
class SupersedeRating {

    private final Ratings ratings;
    private final RatedRounds rounds;
    private final Journal journal;
    private final CallingAgency caller;

    SupersedeRating(Ratings ratings, RatedRounds rounds, Journal journal, CallingAgency caller) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    RatingDetails run(UUID id, Supersession correction) {
        var rating = ratings.require(id);
        caller.requireSteward("CDD", "ratings");
        var successor = rating.supersede(correction, rounds.requireAnnounced(rating.roundYearBE()));
        ratings.flush(); // the old one first: one rating in force a product and round
        ratings.persistAndFlush(successor);
        journal.record(new RatingSuperseded(rating.state()));
        journal.record(new RatingGiven(successor.state()));
        return successor.details(true);
    }
}
