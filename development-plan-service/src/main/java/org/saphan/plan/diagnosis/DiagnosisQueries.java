package org.saphan.plan.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// What other features may ask about diagnoses.
@ApplicationScoped
public class DiagnosisQueries {

    private final Diagnoses diagnoses;

    DiagnosisQueries(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    /// What the enrolment's latest confirmed diagnosis calls for; empty while none is confirmed. It is held until the
    /// caller's transaction ends, so that whoever builds on it does so one after the other.
    public Optional<DiagnosedNeeds> holdConfirmed(UUID enrolmentId) {
        return diagnoses.holdLatestConfirmed(enrolmentId).map(Diagnosis::needs);
    }
}
