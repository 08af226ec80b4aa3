package org.saphan.marketing.salesreport;

import java.time.YearMonth;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The month is still to come.
class PeriodInFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    PeriodInFuture(YearMonth period) {
        super(RefusalKind.UNPROCESSABLE, Map.of("period", period.toString()));
    }
}
