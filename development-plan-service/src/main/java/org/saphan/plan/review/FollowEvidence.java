package org.saphan.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.impactevidence.ImpactEvidenceEvent;

/// Makes a review due when new evidence of impact is recorded of a selected entrepreneur.
@ApplicationScoped
class FollowEvidence {

    private final EnrolmentQueries enrolments;
    private final Reviews reviews;

    FollowEvidence(EnrolmentQueries enrolments, Reviews reviews) {
        this.enrolments = enrolments;
        this.reviews = reviews;
    }

    @Transactional
    void run(@Observes ImpactEvidenceEvent event) {
        enrolments
                .standing(event.state().programmeCode(), event.state().entrepreneurId())
                .filter(enrolment -> !enrolment.state().isCandidate())
                .ifPresent(enrolment -> reviews.again(enrolment.id()));
    }
}
