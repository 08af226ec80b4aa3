package org.saphan.cluster.cda;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency has a registered CDA under this reference.
class CdaAlreadyRegistered extends Refusal {

    private static final long serialVersionUID = 1L;

    CdaAlreadyRegistered() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
