package org.saphan.marketing.marketpotential;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The product is not known as one of the entrepreneur that is named.
class ProductOfAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    ProductOfAnother(UUID productId, UUID entrepreneurId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("productId", productId, "entrepreneurId", entrepreneurId));
    }
}
