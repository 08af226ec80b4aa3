package org.saphan.plan.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Records the draft of a diagnosis.
@ApplicationScoped
class RecordDiagnosis {

    private final EnrolmentQueries enrolments;
    private final DevelopingAgencies developing;
    private final Diagnoses diagnoses;
    private final Journal journal;
    private final CallingAgency caller;

    RecordDiagnosis(
            EnrolmentQueries enrolments,
            DevelopingAgencies developing,
            Diagnoses diagnoses,
            Journal journal,
            CallingAgency caller) {
        this.enrolments = enrolments;
        this.developing = developing;
        this.diagnoses = diagnoses;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    DiagnosisDetails run(UUID enrolmentId, NewDiagnosis content) {
        var enrolment = enrolments.hold(enrolmentId);
        developing.require(enrolment.programmeCode());
        EnrolmentNotSelected.check(enrolment);
        var diagnosis = Diagnosis.record(enrolment, content, caller.code());
        diagnoses.persistAndFlush(diagnosis);
        journal.record(new DiagnosisEvent.DiagnosisRecorded(diagnosis.published()));
        return diagnosis.details();
    }
}
