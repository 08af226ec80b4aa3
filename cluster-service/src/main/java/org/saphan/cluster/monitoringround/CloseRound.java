package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Closes a round for good. Whether it has all its data is asked before, in the same transaction.
@ApplicationScoped
public class CloseRound {

    private final MonitoringRounds rounds;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    CloseRound(MonitoringRounds rounds, CallingAgency caller, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public MonitoringRoundDetails run(UUID id) {
        var round = rounds.require(id);
        round.close(caller.code(), BangkokDays.today(clock));
        rounds.flush();
        journal.record(new MonitoringRoundEvent.MonitoringRoundClosed(round.details()));
        return round.details();
    }
}
