package org.saphan.registry.entrepreneur;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The number has an active registration already (R4).
class AlreadyRegistered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyRegistered() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
