package org.saphan.plan.disbursement;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.foureyes.RequestState;

/// Only what was paid can come back.
class DisbursementNotMade extends Refusal {

    private static final long serialVersionUID = 1L;

    DisbursementNotMade(UUID disbursement, RequestState state) {
        super(RefusalKind.CONFLICT, Map.of("disbursement", disbursement, "state", state.name()));
    }
}
