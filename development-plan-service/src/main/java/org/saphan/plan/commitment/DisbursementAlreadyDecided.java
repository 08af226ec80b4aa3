package org.saphan.plan.commitment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A payment is let go or turned down once.
class DisbursementAlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    DisbursementAlreadyDecided(UUID disbursement, DisbursementState state) {
        super(RefusalKind.CONFLICT, Map.of("disbursement", disbursement, "state", state.name()));
    }
}
