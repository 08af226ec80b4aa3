package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.Decision;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.selection.Places;
import org.saphan.plan.selectionlist.RoundEntries;

/// Lets the next of a province's reserve take a place that is free, by another resolution, or by the round's where that
/// one covers the reserve (P12).
@ApplicationScoped
class PromoteFromReserve {

    private final SelectionRounds rounds;
    private final RoundEntries entries;
    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final Places places;
    private final Reserve reserve;
    private final RoundJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    PromoteFromReserve(
            SelectionRounds rounds,
            RoundEntries entries,
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            Places places,
            Reserve reserve,
            RoundJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.programmes = programmes;
        this.duties = duties;
        this.places = places;
        this.reserve = reserve;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = ReserveExhausted.class)
    SelectionRoundDetails run(UUID id, RoundPromotion content, IfMatch ifMatch) {
        var round = rounds.hold(id);
        var province = content.provinceCode();
        duties.require(round.programmeCode(), Duty.SELECT, province);
        ifMatch.check(round.version());
        round.requireDecided();
        programmes.requireOpen(round.programmeCode());
        var decision = decision(round, content);
        places.hold(round.programmeCode(), province);
        if (entries.vacancies(id, province) < 1) {
            throw new NoPlaceFree(id, province);
        }
        var programme = programmes.require(round.programmeCode());
        places.free(programme, province);
        if (!reserve.next(round, programme, province, decision)) {
            throw new ReserveExhausted(id, province);
        }
        return journal.record(round, SelectionRoundEvent.SelectionRoundReservePromoted::new);
    }

    private Decision decision(SelectionRound round, RoundPromotion content) {
        var resolution = content.resolutionNumber();
        var day = content.decidedOn();
        if (resolution == null || day == null) {
            return round.reserveDecision(clock.instant());
        }
        return new Decision(resolution, day, caller.code(), clock.instant());
    }
}
