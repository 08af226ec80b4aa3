package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.registry.admissiontrail.AdmissionStep;

/// Records which client the operator registered at the identity provider by hand. Only CDD.
@ApplicationScoped
class TellClient {

    private final AdmissionDesk desk;

    TellClient(AdmissionDesk desk) {
        this.desk = desk;
    }

    @Transactional
    AdmissionDetails run(UUID id, String clientId, IfMatch ifMatch) {
        var admission = desk.open(id, ifMatch);
        admission.issue(clientId);
        return desk.close(admission, AdmissionStep.CREDENTIALS_ISSUED, null, clientId, CredentialsCollected::new);
    }
}
