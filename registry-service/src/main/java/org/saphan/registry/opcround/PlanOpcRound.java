package org.saphan.registry.opcround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Plans a round with its scheme.
@ApplicationScoped
class PlanOpcRound {

    private final OpcRounds rounds;
    private final Journal journal;
    private final CallingAgency caller;

    PlanOpcRound(OpcRounds rounds, Journal journal, CallingAgency caller) {
        this.rounds = rounds;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    OpcRoundDetails run(NewOpcRound plan) {
        caller.requireSteward("CDD", "OPC rounds");
        var round = OpcRound.plan(plan.yearBE(), plan.scheme());
        if (rounds.findById(plan.yearBE()) != null) {
            throw new RoundExists(plan.yearBE());
        }
        rounds.persistAndFlush(round);
        journal.record(new OpcRoundPlanned(round.details()));
        return round.details();
    }
}
