package org.saphan.plan.selectionround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Nobody in the province's reserve can take a place; the reasons stand in the results.
class ReserveExhausted extends Refusal {

    private static final long serialVersionUID = 1L;

    ReserveExhausted(UUID round, String province) {
        super(RefusalKind.CONFLICT, Map.of("round", round, "province", province));
    }
}
