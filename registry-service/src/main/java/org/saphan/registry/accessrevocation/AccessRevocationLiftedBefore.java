package org.saphan.registry.accessrevocation;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The revocation was lifted before; it cannot be lifted twice.
class AccessRevocationLiftedBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    AccessRevocationLiftedBefore() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
