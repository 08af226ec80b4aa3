package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.plan.developmentplan.PlanChanged;

/// Withdraws the open revision of a plan that comes to an end, in the same transaction.
@ApplicationScoped
class EndRevision {

    private final PlanRevisions revisions;
    private final RevisionJournal journal;
    private final Clock clock;

    EndRevision(PlanRevisions revisions, RevisionJournal journal, Clock clock) {
        this.revisions = revisions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes PlanChanged changed) {
        var plan = changed.plan();
        if (!plan.state().isOpen()) {
            revisions.open(plan.planId()).ifPresent(open -> {
                open.withdraw(new RevisionDecision(null, BangkokDays.today(clock), "PLAN_" + plan.state(), null));
                journal.record(open, RevisionEvent.RevisionWithdrawn::new);
            });
        }
    }
}
