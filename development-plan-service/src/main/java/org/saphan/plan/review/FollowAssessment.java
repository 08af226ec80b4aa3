package org.saphan.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.potentialassessment.PotentialAssessmentRecorded;

/// Makes a review due when a selected entrepreneur is assessed again.
@ApplicationScoped
class FollowAssessment {

    private final EnrolmentQueries enrolments;
    private final Reviews reviews;

    FollowAssessment(EnrolmentQueries enrolments, Reviews reviews) {
        this.enrolments = enrolments;
        this.reviews = reviews;
    }

    @Transactional
    void run(@Observes PotentialAssessmentRecorded recorded) {
        enrolments
                .standing(recorded.state().programmeCode(), recorded.state().entrepreneurId())
                .filter(enrolment -> !enrolment.state().isCandidate())
                .ifPresent(enrolment -> reviews.again(enrolment.id()));
    }
}
