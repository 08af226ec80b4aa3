package org.saphan.plan.selection;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// More places are taken in a province than the proposed quota has.
class QuotaBelowPlacesTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    QuotaBelowPlacesTaken(String programme, int quota) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme, "quota", quota));
    }
}
