package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.registry.accessrevocation.DeclareAccessRevocation;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.clientregistration.OrderClientRemoval;

/// Shuts a system out: its client is deleted at the identity provider, and the tokens that it has count no more. Only
/// CDD.
@ApplicationScoped
class RevokeAdmission {

    private final AdmissionDesk desk;
    private final OrderClientRemoval removal;
    private final DeclareAccessRevocation revocation;

    RevokeAdmission(AdmissionDesk desk, OrderClientRemoval removal, DeclareAccessRevocation revocation) {
        this.desk = desk;
        this.removal = removal;
        this.revocation = revocation;
    }

    @Transactional
    AdmissionDetails run(UUID id, String reason, IfMatch ifMatch) {
        var admission = desk.open(id, ifMatch);
        var client = admission.revoke(reason);
        removal.run(id);
        revocation.run(admission.agencyCode(), client, reason);
        return desk.close(admission, AdmissionStep.REVOKED, reason, client, AdmissionRevoked::new);
    }
}
