package org.saphan.registry.certification;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The product has this certificate, of this standard, number and beginning, already.
class CertificateEnteredBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public CertificateEnteredBefore(Standard standard) {
        super(RefusalKind.CONFLICT, Map.of("standard", standard.name()));
    }
}
