package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;
import org.saphan.plan.selectionlist.RoundEntries;

/// Records what happened to a round.
@ApplicationScoped
class RoundJournal {

    private final SelectionRounds rounds;
    private final RoundEntries entries;
    private final Journal journal;

    RoundJournal(SelectionRounds rounds, RoundEntries entries, Journal journal) {
        this.rounds = rounds;
        this.entries = entries;
        this.journal = journal;
    }

    /// Flushes first: the event carries the version after the change.
    SelectionRoundDetails record(SelectionRound round, Function<SelectionRoundPublished, SelectionRoundEvent> event) {
        rounds.persistAndFlush(round);
        var details = round.details();
        journal.record(event.apply(SelectionRoundPublished.of(details, entries.selected(round.id()))));
        return details;
    }
}
