package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.IfMatch;

/// Keeps that a graduated entrepreneur became an SME.
@ApplicationScoped
public class PromoteEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    PromoteEnrolment(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    @Transactional
    public EnrolmentDetails run(UUID enrolmentId, LocalDate day, String evidence, @Nullable String sizeClass, IfMatch ifMatch) {
        var enrolment = enrolments.require(enrolmentId);
        ifMatch.check(enrolment.published().version());
        enrolment.promote(day, evidence, sizeClass);
        return journal.record(enrolment, EnrolmentEvent.EnrolmentPromotedToSme::new);
    }

}
