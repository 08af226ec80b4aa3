package org.saphan.plan.activityrun;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The register knows the certificate: it is of another standard, entrepreneur or product, from before the start, or
/// revoked.
class CertificateDoesNotProve extends Refusal {

    private static final long serialVersionUID = 1L;

    CertificateDoesNotProve(UUID certificate) {
        super(RefusalKind.UNPROCESSABLE, Map.of("certificate", certificate));
    }
}
