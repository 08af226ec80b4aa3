package org.saphan.cluster.membership;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Growth is measured against the member's baseline already, so it is not changed any more.
class IntakeLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    IntakeLocked() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
