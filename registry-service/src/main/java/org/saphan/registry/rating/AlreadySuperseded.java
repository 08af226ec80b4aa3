package org.saphan.registry.rating;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The rating does not stand any more: supersede the one that superseded it.
class AlreadySuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadySuperseded(UUID ratingId) {
        super(RefusalKind.CONFLICT, Map.of("ratingId", ratingId));
    }
}
