package org.saphan.plan.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.support.DevelopingAgencies;

/// Replaces the content of a draft.
@ApplicationScoped
class RewriteDiagnosis {

    private final Diagnoses diagnoses;
    private final DevelopingAgencies developing;
    private final Journal journal;

    RewriteDiagnosis(Diagnoses diagnoses, DevelopingAgencies developing, Journal journal) {
        this.diagnoses = diagnoses;
        this.developing = developing;
        this.journal = journal;
    }

    @Transactional
    DiagnosisDetails run(UUID id, NewDiagnosis content, IfMatch ifMatch) {
        var diagnosis = diagnoses.require(id);
        developing.require(diagnosis.programmeCode());
        ifMatch.check(diagnosis.version());
        diagnosis.rewrite(content);
        diagnoses.flush();
        journal.record(new DiagnosisEvent.DiagnosisRewritten(diagnosis.published()));
        return diagnosis.details();
    }
}
