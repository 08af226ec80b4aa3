package org.saphan.marketing.salesreport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The register knows the product as nobody's, or as somebody else's.
class ProductNotOfEntrepreneur extends Refusal {

    private static final long serialVersionUID = 1L;

    ProductNotOfEntrepreneur() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
