package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.saphan.plan.enrolment.EnrolmentChanged;
import org.saphan.plan.enrolment.EnrolmentState;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.programme.ProgrammeState;
import org.saphan.plan.selection.Places;
import org.saphan.plan.selectionlist.RoundEntries;

/// Lets the reserve follow whoever leaves a place that a round gave, in the transaction of the leaving, where the
/// round's resolution covers that (P12). A leaving is never refused for it (P11).
@ApplicationScoped
class FollowWithdrawal {

    private final SelectionRounds rounds;
    private final RoundEntries entries;
    private final ProgrammeQueries programmes;
    private final Places places;
    private final Reserve reserve;
    private final RoundJournal journal;
    private final Clock clock;

    FollowWithdrawal(
            SelectionRounds rounds,
            RoundEntries entries,
            ProgrammeQueries programmes,
            Places places,
            Reserve reserve,
            RoundJournal journal,
            Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.programmes = programmes;
        this.places = places;
        this.reserve = reserve;
        this.journal = journal;
        this.clock = clock;
    }

    void run(@Observes EnrolmentChanged changed) {
        var state = changed.enrolment().state();
        if (state == EnrolmentState.WITHDRAWN || state == EnrolmentState.TERMINATED) {
            entries.placeOf(changed.enrolment().id()).ifPresent(this::follow);
        }
    }

    private void follow(RoundEntries.GivenPlace place) {
        var round = rounds.hold(place.roundId());
        var programme = programmes.require(round.programmeCode());
        if (!round.details().coversReserve() || programme.state() != ProgrammeState.OPEN) {
            return;
        }
        places.hold(programme.code(), place.provinceCode());
        var decision = round.reserveDecision(clock.instant());
        if (!places.isFull(programme, place.provinceCode())
                && reserve.next(round, programme, place.provinceCode(), decision)) {
            journal.record(round, SelectionRoundEvent.SelectionRoundReservePromoted::new);
        }
    }
}
