package org.saphan.cluster.monitoringround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An earlier round of the cluster is open; what this one adds is not known before that is closed.
class EarlierRoundOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    EarlierRoundOpen(UUID round) {
        super(RefusalKind.CONFLICT, Map.of("round", round));
    }
}
