package org.saphan.plan.handover;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An activity is handed over to one agency at a time.
class HandOverAlreadyAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    HandOverAlreadyAsked(UUID activity) {
        super(RefusalKind.CONFLICT, Map.of("activity", activity));
    }
}
