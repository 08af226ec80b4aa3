package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;

/// Lets an entrepreneur graduate, when their development plan is completed.
@ApplicationScoped
public class GraduateEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;
    private final Clock clock;

    GraduateEnrolment(Enrolments enrolments, EnrolmentJournal journal, Clock clock) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        enrolment.graduate(BangkokDays.today(clock));
        journal.record(enrolment, EnrolmentEvent.EnrolmentGraduated::new);
    }
}
