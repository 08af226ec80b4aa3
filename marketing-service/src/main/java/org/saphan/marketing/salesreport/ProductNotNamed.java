package org.saphan.marketing.salesreport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The onboarding names other products.
class ProductNotNamed extends Refusal {

    private static final long serialVersionUID = 1L;

    ProductNotNamed() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
