package org.saphan.cluster.monitoringround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What is in an open round is written anew, not corrected.
class RoundStillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundStillOpen(UUID round) {
        super(RefusalKind.CONFLICT, Map.of("round", round));
    }
}
