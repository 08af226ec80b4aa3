package org.saphan.registry.consent;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The consent was withdrawn before.
class ConsentAlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsentAlreadyWithdrawn() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
