package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.registry.admissiontrail.AdmissionStep;

/// Does not let a system in, with a reason that its agency reads. Only CDD, until credentials were issued.
@ApplicationScoped
class RefuseAdmission {

    private final AdmissionDesk desk;

    RefuseAdmission(AdmissionDesk desk) {
        this.desk = desk;
    }

    @Transactional
    AdmissionDetails run(UUID id, String reason, IfMatch ifMatch) {
        var admission = desk.open(id, ifMatch);
        admission.refuse(reason);
        return desk.close(admission, AdmissionStep.REFUSED, reason, null, AdmissionRefused::new);
    }
}
