package org.saphan.plan.potentialassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.journal.Journal;
import org.saphan.plan.known.registry.Transfer;

/// Moves an assessment of potential to the entrepreneur that it belongs to now.
@ApplicationScoped
public class TransferAssessment {

    private final PotentialAssessments assessments;
    private final Journal journal;

    TransferAssessment(PotentialAssessments assessments, Journal journal) {
        this.assessments = assessments;
        this.journal = journal;
    }

    @Transactional
    public void run(Transfer transfer) {
        var assessment = assessments.hold(transfer.id());
        if (transfer.entrepreneurId().equals(assessment.entrepreneurId())) {
            return;
        }
        assessment.transfer(transfer);
        assessments.flush();
        journal.record(new PotentialAssessmentTransferred(assessment.published()));
    }
}
