package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;

/// Withdraws an enrolment, or rejects a candidate; the place is free.
@ApplicationScoped
public class EndEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    EndEnrolment(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    @Transactional
    public EnrolmentDetails run(UUID id, Ending ending, IfMatch ifMatch) {
        var enrolment = enrolments.require(id);
        ifMatch.check(enrolment.published().version());
        enrolment.end(ending);
        return ending.state() == EnrolmentState.WITHDRAWN
                ? journal.record(enrolment, EnrolmentEvent.EnrolmentWithdrawn::new)
                : journal.record(enrolment, EnrolmentEvent.EnrolmentRejected::new);
    }
}
