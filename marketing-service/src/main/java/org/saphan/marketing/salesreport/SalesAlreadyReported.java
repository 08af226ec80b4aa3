package org.saphan.marketing.salesreport;

import java.time.YearMonth;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A report of the product for this month stands in the onboarding (M4).
class SalesAlreadyReported extends Refusal {

    private static final long serialVersionUID = 1L;

    SalesAlreadyReported(YearMonth period) {
        super(RefusalKind.CONFLICT, Map.of("period", period.toString()));
    }
}
