package org.saphan.plan.disbursement;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.foureyes.RequestState;

/// A payment is let go or turned down once.
class DisbursementAlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    DisbursementAlreadyDecided(UUID disbursement, RequestState state) {
        super(RefusalKind.CONFLICT, Map.of("disbursement", disbursement, "state", state.name()));
    }
}
