package org.saphan.marketing.admission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The entrepreneur or its products do not meet the rules; every broken one is named.
class NotEligible extends Refusal {

    private static final long serialVersionUID = 1L;

    NotEligible(UUID entrepreneurId, List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of("entrepreneurId", entrepreneurId), violations);
    }
}
