package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.plan.programme.ProgrammeQueries;

/// Gives a round up before it is decided.
@ApplicationScoped
class CancelRound {

    private final SelectionRounds rounds;
    private final ProgrammeQueries programmes;
    private final RoundProvinces provinces;
    private final RoundJournal journal;
    private final Clock clock;

    CancelRound(
            SelectionRounds rounds,
            ProgrammeQueries programmes,
            RoundProvinces provinces,
            RoundJournal journal,
            Clock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.provinces = provinces;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SelectionRoundDetails run(UUID id, RoundCancellation content, IfMatch ifMatch) {
        var round = rounds.hold(id);
        var programme = programmes.require(round.programmeCode());
        provinces.requireDuty(programme.code(), provinces.of(programme, round.provinceCodes()));
        ifMatch.check(round.version());
        round.cancel(BangkokDays.today(clock), content.reason());
        return journal.record(round, SelectionRoundEvent.SelectionRoundCancelled::new);
    }
}
