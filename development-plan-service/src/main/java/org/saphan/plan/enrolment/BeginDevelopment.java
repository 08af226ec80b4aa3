package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Takes a selected entrepreneur into the programme, when their development plan is approved.
@ApplicationScoped
public class BeginDevelopment {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    BeginDevelopment(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    @Transactional
    public void run(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        if (enrolment.state() == EnrolmentState.ENROLLED) {
            return; // a second plan, after a cancelled one
        }
        enrolment.enrol();
        journal.record(enrolment, EnrolmentEvent.EnrolmentEnrolled::new);
    }
}
