package org.saphan.plan.enrolledproduct;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A product takes part in a programme once (S2-04).
class ProductAlreadyEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    ProductAlreadyEnrolled(String programme, UUID product) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme, "product", product));
    }
}
