package org.saphan.marketing.callback;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The partner reported something else under this reference before.
class PartnerReferenceUsed extends Refusal {

    private static final long serialVersionUID = 1L;

    PartnerReferenceUsed(String partnerReference) {
        super(RefusalKind.CONFLICT, Map.of("partnerReference", partnerReference));
    }
}
