package org.saphan.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.PromoteEnrolment;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Promotes a graduated entrepreneur, by the agency that monitors.
@ApplicationScoped
class PromoteToSme {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final PromoteEnrolment promote;

    PromoteToSme(EnrolmentQueries enrolments, ProgrammeDuties duties, PromoteEnrolment promote) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.promote = promote;
    }

    @Transactional
    EnrolmentDetails run(UUID enrolmentId, Promotion promotion, IfMatch ifMatch) {
        duties.require(enrolments.require(enrolmentId).programmeCode(), Duty.MONITOR);
        var size = promotion.sizeClass() == null ? null : promotion.sizeClass().name();
        var promoted = promote.run(enrolmentId, promotion.promotedOn(), promotion.evidence(), size, ifMatch);
        if (promotion.promotedOn().isBefore(enrolments.requireGraduated(enrolmentId))) {
            throw new InvalidRequest("/promotedOn", "BEFORE_GRADUATION");
        }
        return promoted;
    }

}
