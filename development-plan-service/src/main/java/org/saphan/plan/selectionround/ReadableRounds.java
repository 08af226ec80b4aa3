package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.programme.ProgrammeDuties;

/// The rounds as far as the caller may read them: the programme's agencies all, others what is published.
@ApplicationScoped
class ReadableRounds {

    private final SelectionRounds rounds;
    private final ProgrammeDuties duties;

    ReadableRounds(SelectionRounds rounds, ProgrammeDuties duties) {
        this.rounds = rounds;
        this.duties = duties;
    }

    SelectionRound require(UUID id) {
        var round = rounds.require(id);
        if (round.state() != RoundState.PUBLISHED) {
            duties.requireMember(round.programmeCode());
        }
        return round;
    }

    /// One more than the limit where there are more.
    List<SelectionRound> page(String programmeCode, @Nullable UUID after, int limit) {
        return rounds.page(programmeCode, !duties.isMember(programmeCode), after, limit);
    }
}
