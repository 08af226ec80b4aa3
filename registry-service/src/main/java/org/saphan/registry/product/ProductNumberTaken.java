package org.saphan.registry.product;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another product has this external number.
class ProductNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductNumberTaken() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
