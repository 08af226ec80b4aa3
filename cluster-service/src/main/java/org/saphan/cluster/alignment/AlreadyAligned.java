package org.saphan.cluster.alignment;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The cluster is aligned with this strategy already.
class AlreadyAligned extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyAligned(String plan, String strategy) {
        super(RefusalKind.CONFLICT, Map.of("plan", plan, "strategy", strategy));
    }
}
