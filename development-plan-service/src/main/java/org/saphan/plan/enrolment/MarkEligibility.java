package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Marks whether what is known now would still admit a selected entrepreneur; the selection itself stands.
@ApplicationScoped
public class MarkEligibility {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    MarkEligibility(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    @Transactional
    public void run(UUID id, boolean stillEligible) {
        var enrolment = enrolments.require(id);
        if (enrolment.review(stillEligible)) {
            journal.record(enrolment, EnrolmentEvent.EnrolmentEligibilityReviewed::new);
        }
    }
}
