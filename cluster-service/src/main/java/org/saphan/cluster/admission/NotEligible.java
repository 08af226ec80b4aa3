package org.saphan.cluster.admission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The entrepreneur does not meet the rules; every broken one is named.
class NotEligible extends Refusal {

    private static final long serialVersionUID = 1L;

    NotEligible(UUID entrepreneurId, Violation violation) {
        super(RefusalKind.UNPROCESSABLE, Map.of("entrepreneurId", entrepreneurId), List.of(violation));
    }
}
