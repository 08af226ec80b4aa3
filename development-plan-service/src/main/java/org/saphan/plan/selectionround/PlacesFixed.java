package org.saphan.plan.selectionround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme's quota is exact: a round has no places of its own (T3).
class PlacesFixed extends Refusal {

    private static final long serialVersionUID = 1L;

    PlacesFixed(String programme, int quota) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programme", programme, "quota", quota));
    }
}
