package org.saphan.registry.application;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The product has an application in the round.
class AlreadyEntered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyEntered(UUID productId, int yearBE) {
        super(RefusalKind.CONFLICT, Map.of("productId", productId, "yearBE", Integer.toString(yearBE)));
    }
}
