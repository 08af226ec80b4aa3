package org.saphan.plan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;

/// Records what happened to a hand-over.
@ApplicationScoped
class HandOverJournal {

    private final HandOvers handOvers;
    private final Journal journal;
    private final Clock clock;

    HandOverJournal(HandOvers handOvers, Journal journal, Clock clock) {
        this.handOvers = handOvers;
        this.journal = journal;
        this.clock = clock;
    }

    /// Flushes first: the event carries the version after the change.
    HandOverDetails record(HandOver handOver, Function<HandOverPublished, HandOverEvent> event) {
        handOvers.persistAndFlush(handOver);
        journal.record(event.apply(handOver.published()));
        return handOver.details(BangkokDays.today(clock));
    }
}
