package org.saphan.plan.selectionround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// None of the places that the round gave in the province is free again.
class NoPlaceFree extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPlaceFree(UUID round, String province) {
        super(RefusalKind.CONFLICT, Map.of("round", round, "province", province));
    }
}
