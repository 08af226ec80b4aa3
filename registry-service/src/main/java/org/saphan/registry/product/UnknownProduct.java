package org.saphan.registry.product;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such product as the content of a request names.
class UnknownProduct extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownProduct(UUID productId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("productId", productId));
    }
}
