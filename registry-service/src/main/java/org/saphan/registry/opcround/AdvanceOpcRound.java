package org.saphan.registry.opcround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Event;
import org.saphan.journal.Journal;

/// Takes a round one state further: opened, judged in the provinces, judged by the national panel.
@ApplicationScoped
class AdvanceOpcRound {

    private final OpcRounds rounds;
    private final Journal journal;
    private final CallingAgency caller;

    AdvanceOpcRound(OpcRounds rounds, Journal journal, CallingAgency caller) {
        this.rounds = rounds;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    OpcRoundDetails run(int yearBE, RoundState next, IfMatch ifMatch) {
        var round = rounds.require(yearBE);
        caller.requireSteward("CDD", "OPC rounds");
        ifMatch.check(round.version());
        round.advance(next);
        rounds.flush();
        journal.record(event(round.details()));
        return round.details();
    }

    private static Event event(OpcRoundDetails state) {
        return switch (state.state()) {
            case OPEN -> new OpcRoundOpened(state);
            case PROVINCIAL -> new OpcRoundJudgedInProvinces(state);
            case NATIONAL -> new OpcRoundJudgedNationally(state);
            case PLANNED, ANNOUNCED -> throw new IllegalArgumentException(state.state() + " is no step of its own");
        };
    }
}
