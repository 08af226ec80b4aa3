package org.saphan.registry.appeal;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There was an appeal against the rating already.
class AppealedBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public AppealedBefore(UUID ratingId) {
        super(RefusalKind.CONFLICT, Map.of("ratingId", ratingId));
    }
}
