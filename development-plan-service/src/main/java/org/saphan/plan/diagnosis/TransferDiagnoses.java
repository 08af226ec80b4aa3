package org.saphan.plan.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentMoved;

/// Moves the diagnoses of an enrolment with it, in the same transaction.
@ApplicationScoped
class TransferDiagnoses {

    private final Diagnoses diagnoses;
    private final Journal journal;

    TransferDiagnoses(Diagnoses diagnoses, Journal journal) {
        this.diagnoses = diagnoses;
        this.journal = journal;
    }

    @Transactional
    void run(@Observes EnrolmentMoved moved) {
        for (var diagnosis : diagnoses.ofEnrolment(moved.enrolment().id())) {
            diagnosis.transfer(moved.enrolment().entrepreneurId());
            diagnoses.flush();
            journal.record(new DiagnosisEvent.DiagnosisTransferred(diagnosis.published()));
        }
    }
}
