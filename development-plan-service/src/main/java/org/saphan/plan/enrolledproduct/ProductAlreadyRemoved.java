package org.saphan.plan.enrolledproduct;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A product is removed once.
class ProductAlreadyRemoved extends Refusal {

    private static final long serialVersionUID = 1L;

    ProductAlreadyRemoved(UUID product) {
        super(RefusalKind.CONFLICT, Map.of("product", product));
    }
}
