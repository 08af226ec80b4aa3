package org.saphan.plan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;

/// Does not take a step over, by the agency that was asked.
@ApplicationScoped
class DeclineHandOver {

    private final HandOvers handOvers;
    private final HandOverJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    DeclineHandOver(HandOvers handOvers, HandOverJournal journal, CallingAgency caller, Clock clock) {
        this.handOvers = handOvers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HandOverDetails run(UUID id, HandOverReason reason, IfMatch ifMatch) {
        var handOver = handOvers.require(id);
        handOver.requireReceiver(caller.code());
        ifMatch.check(handOver.version());
        handOver.decline(BangkokDays.today(clock), reason.reason());
        return journal.record(handOver, HandOverEvent.HandOverDeclined::new);
    }

}
