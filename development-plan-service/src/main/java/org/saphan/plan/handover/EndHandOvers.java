package org.saphan.plan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.plan.developmentplan.PlanChanged;

/// Withdraws what was asked for a step, in the transaction in which its plan comes to an end or the step is completed or
/// given
/// up.
@ApplicationScoped
class EndHandOvers {

    private final HandOvers handOvers;
    private final HandOverJournal journal;
    private final Clock clock;

    EndHandOvers(HandOvers handOvers, HandOverJournal journal, Clock clock) {
        this.handOvers = handOvers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes PlanChanged changed) {
        var plan = changed.plan();
        handOvers.open(plan.planId()).stream()
                .filter(each -> !plan.state().isOpen() || !plan.isToBeDone(each.activityId()))
                .forEach(this::end);
    }

    private void end(HandOver handOver) {
        handOver.withdraw(BangkokDays.today(clock), "STEP_ENDED");
        journal.record(handOver, HandOverEvent.HandOverWithdrawn::new);
    }

}
