package org.saphan.plan.developer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentChanged;

/// Ends the institutions' parts when the entrepreneur leaves the programme or graduates, in the same transaction.
@ApplicationScoped
class FollowEnrolment {

    private final DeveloperAssignments assignments;
    private final Journal journal;
    private final Clock clock;

    FollowEnrolment(DeveloperAssignments assignments, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes EnrolmentChanged changed) {
        var enrolment = changed.enrolment();
        if (enrolment.state().isLiving()) {
            return;
        }
        for (var assignment : assignments.standing(enrolment.id())) {
            assignment.end(BangkokDays.today(clock), enrolment.state().name());
            assignments.flush();
            journal.record(new DeveloperEvent.DeveloperAssignmentEnded(assignment.published()));
        }
    }
}
