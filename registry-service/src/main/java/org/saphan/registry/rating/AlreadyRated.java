package org.saphan.registry.rating;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The product has a rating in the round.
class AlreadyRated extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyRated(UUID productId, int yearBE) {
        super(RefusalKind.CONFLICT, Map.of("productId", productId, "yearBE", Integer.toString(yearBE)));
    }
}
