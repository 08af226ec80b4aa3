package org.saphan.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.plan.enrolment.EnrolmentChanged;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeQueries;

/// Makes a review due when a place changes in a programme that the entrepreneur's other programme takes up.
@ApplicationScoped
class FollowParticipation {

    private final EnrolmentQueries enrolments;
    private final ProgrammeQueries programmes;
    private final Reviews reviews;

    FollowParticipation(EnrolmentQueries enrolments, ProgrammeQueries programmes, Reviews reviews) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.reviews = reviews;
    }

    @Transactional
    void run(@Observes EnrolmentChanged changed) {
        var enrolment = changed.enrolment();
        enrolments.underWayOf(enrolment.entrepreneurId()).stream()
                .filter(each -> takesUp(each, enrolment.programmeCode()))
                .forEach(each -> reviews.again(each.id()));
    }

    private boolean takesUp(EnrolmentFacts enrolment, String programmeCode) {
        var taken = programmes.require(enrolment.programmeCode()).eligibility().participantsOf();
        return taken != null && taken.contains(programmeCode);
    }
}
