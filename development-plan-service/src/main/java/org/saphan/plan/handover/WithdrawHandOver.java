package org.saphan.plan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.IfMatch;

/// Does not ask any more, by the agency that asked.
@ApplicationScoped
class WithdrawHandOver {

    private final HandOvers handOvers;
    private final HandOverJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    WithdrawHandOver(HandOvers handOvers, HandOverJournal journal, CallingAgency caller, Clock clock) {
        this.handOvers = handOvers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HandOverDetails run(UUID id, HandOverReason reason, IfMatch ifMatch) {
        var handOver = handOvers.require(id);
        if (!handOver.wasAskedBy(caller.code())) {
            throw new DutyRequired(caller.code(), "ASKING_AGENCY", handOver.programmeCode());
        }
        ifMatch.check(handOver.version());
        handOver.withdraw(BangkokDays.today(clock), reason.reason());
        return journal.record(handOver, HandOverEvent.HandOverWithdrawn::new);
    }

}
