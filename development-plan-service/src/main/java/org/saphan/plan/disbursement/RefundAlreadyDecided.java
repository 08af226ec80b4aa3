package org.saphan.plan.disbursement;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.foureyes.RequestState;

/// A refund is confirmed or turned down once.
class RefundAlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    RefundAlreadyDecided(UUID refund, RequestState state) {
        super(RefusalKind.CONFLICT, Map.of("refund", refund, "state", state.name()));
    }
}
