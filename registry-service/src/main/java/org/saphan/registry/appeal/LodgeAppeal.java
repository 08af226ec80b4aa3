package org.saphan.registry.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.application.JudgedApplications;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.rating.GivenRatings;
import org.saphan.registry.rating.RatingFacts;

/// Lodges an appeal against an announced rating: the agency that entered the product, or CDD.
@ApplicationScoped
class LodgeAppeal {

    private static final String STEWARD = "CDD";

    private final Appeals appeals;
    private final GivenRatings ratings;
    private final RatedRounds rounds;
    private final JudgedApplications applications;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    LodgeAppeal(
            Appeals appeals,
            GivenRatings ratings,
            RatedRounds rounds,
            JudgedApplications applications,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.appeals = appeals;
        this.ratings = ratings;
        this.rounds = rounds;
        this.applications = applications;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AppealDetails run(UUID ratingId, NewAppeal lodged) {
        var rating = ratings.require(ratingId);
        requireParty(rating);
        rating.requireInForce();
        var today = BangkokDays.today(clock);
        requireInTime(rating.roundYearBE(), today);
        if (appeals.isLodged(ratingId)) {
            throw new AppealedBefore(ratingId);
        }
        var appeal = Appeal.lodge(rating, lodged.ground(), caller.code(), today);
        try {
            appeals.persistAndFlush(appeal);
        } catch (ConstraintViolationException lost) { // somebody else was faster by a moment
            throw new AppealedBefore(ratingId);
        }
        journal.record(new AppealLodged(appeal.state()));
        return appeal.details();
    }

    private void requireParty(RatingFacts rating) {
        var applicant = applications.applicant(rating.productId(), rating.roundYearBE());
        if (!applicant.equals(Optional.of(caller.code()))) {
            caller.requireSteward(STEWARD, "appeals");
        }
    }

    private void requireInTime(int yearBE, LocalDate today) {
        rounds.requireAnnounced(yearBE);
        var lastDay = rounds.standing(yearBE).appealableUntil();
        if (lastDay != null && today.isAfter(lastDay)) {
            throw new AppealTooLate(lastDay);
        }
    }
}
