package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentChanged;
import org.saphan.plan.enrolment.EnrolmentState;

/// Gives up what an entrepreneur had begun who has left the programme, in the transaction of the leaving.
@ApplicationScoped
class FollowEnrolment {

    private final ActivityRuns runs;
    private final Journal journal;
    private final Clock clock;

    FollowEnrolment(ActivityRuns runs, Journal journal, Clock clock) {
        this.runs = runs;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes EnrolmentChanged changed) {
        var state = changed.enrolment().state();
        if (state == EnrolmentState.WITHDRAWN || state == EnrolmentState.TERMINATED) {
            cancelAll(changed.enrolment().id(), state);
        }
    }

    private void cancelAll(UUID enrolmentId, EnrolmentState why) {
        var running = runs.standing(enrolmentId).stream()
                .filter(ActivityRun::isRunning)
                .toList();
        running.forEach(each -> each.cancel(BangkokDays.today(clock), why.name()));
        runs.flush();
        running.forEach(each -> journal.record(new ActivityRunEvent.ActivityRunCancelled(each.published())));
    }
}
