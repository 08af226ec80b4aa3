package org.saphan.plan.commitment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Nobody lets their own payment go: it takes another agency's token or another officer's.
class FourEyesRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    FourEyesRequired(UUID disbursement) {
        super(RefusalKind.CONFLICT, Map.of("disbursement", disbursement));
    }
}
