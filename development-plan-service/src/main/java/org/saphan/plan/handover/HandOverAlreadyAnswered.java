package org.saphan.plan.handover;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A hand-over is answered once.
class HandOverAlreadyAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    HandOverAlreadyAnswered(UUID handOver, HandOverState state) {
        super(RefusalKind.CONFLICT, Map.of("handOver", handOver, "state", state.name()));
    }
}
