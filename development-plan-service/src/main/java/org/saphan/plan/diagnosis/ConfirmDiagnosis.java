package org.saphan.plan.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.support.DevelopingAgencies;

/// Lets a diagnosis stand, so that a plan may be built on it.
@ApplicationScoped
class ConfirmDiagnosis {

    private final Diagnoses diagnoses;
    private final DevelopingAgencies developing;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ConfirmDiagnosis(
            Diagnoses diagnoses, DevelopingAgencies developing, Journal journal, CallingAgency caller, Clock clock) {
        this.diagnoses = diagnoses;
        this.developing = developing;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DiagnosisDetails run(UUID id, IfMatch ifMatch) {
        var diagnosis = diagnoses.require(id);
        developing.require(diagnosis.programmeCode());
        ifMatch.check(diagnosis.version());
        diagnosis.confirm(caller.code(), BangkokDays.today(clock));
        diagnoses.flush();
        journal.record(new DiagnosisEvent.DiagnosisConfirmed(diagnosis.published()));
        return diagnosis.details();
    }
}
