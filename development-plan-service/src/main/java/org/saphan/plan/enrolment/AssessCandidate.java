package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.plan.potentialassessment.PotentialAssessmentRecorded;

/// Moves a nominated entrepreneur on when their potential is assessed, in the same transaction.
@ApplicationScoped
class AssessCandidate {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    AssessCandidate(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    @Transactional
    void run(@Observes PotentialAssessmentRecorded recorded) {
        var assessment = recorded.state();
        enrolments
                .standing(assessment.programmeCode(), assessment.entrepreneurId())
                .filter(Enrolment::assess)
                .ifPresent(enrolment -> journal.record(enrolment, EnrolmentEvent.EnrolmentAssessed::new));
    }
}
