package org.saphan.registry.certification;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The certificate does not hold any more, so that it cannot be revoked.
class CertificationNotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public CertificationNotInForce(CertificationStatus status) {
        super(RefusalKind.CONFLICT, Map.of("status", status.name()));
    }
}
