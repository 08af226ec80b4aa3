package org.saphan.registry.rating;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such product to rate.
class UnknownProduct extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownProduct(UUID productId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("productId", productId));
    }
}
