package org.saphan.cluster.monitoringround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round is closed; what is wrong in it is corrected by what supersedes it.
class RoundLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundLocked(UUID round) {
        super(RefusalKind.CONFLICT, Map.of("round", round));
    }
}
