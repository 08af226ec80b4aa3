package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentMoved;

/// Moves the runs of an enrolment with it, in the same transaction.
@ApplicationScoped
class TransferRuns {

    private final ActivityRuns runs;
    private final Journal journal;

    TransferRuns(ActivityRuns runs, Journal journal) {
        this.runs = runs;
        this.journal = journal;
    }

    @Transactional
    void run(@Observes EnrolmentMoved moved) {
        for (var run : runs.ofEnrolment(moved.enrolment().id())) {
            run.transfer(moved.enrolment().entrepreneurId());
            runs.flush();
            journal.record(new ActivityRunEvent.ActivityRunTransferred(run.published()));
        }
    }
}
