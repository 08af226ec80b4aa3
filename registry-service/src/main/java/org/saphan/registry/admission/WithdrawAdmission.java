package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.admissiontrail.AdmissionTrails;
import org.saphan.registry.admissiontrail.StepTaken;

/// Takes a request back, before credentials were issued: whoever holds its claim code.
@ApplicationScoped
class WithdrawAdmission {

    private final Admissions admissions;
    private final AdmissionTrails trails;
    private final Journal journal;

    WithdrawAdmission(Admissions admissions, AdmissionTrails trails, Journal journal) {
        this.admissions = admissions;
        this.trails = trails;
        this.journal = journal;
    }

    @Transactional
    AdmissionDetails run(UUID id, @Nullable String claimCode, IfMatch ifMatch) {
        var admission = admissions.requireClaimed(id, claimCode);
        ifMatch.check(admission.version());
        admission.withdraw();
        admissions.flush();
        trails.enter(id, StepTaken.of(AdmissionStep.WITHDRAWN));
        journal.record(new AdmissionWithdrawn(admission.state()));
        return admission.details();
    }
}
