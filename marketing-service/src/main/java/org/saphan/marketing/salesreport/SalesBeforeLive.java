package org.saphan.marketing.salesreport;

import java.time.YearMonth;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The month was over before the entrepreneur was live in the channel.
class SalesBeforeLive extends Refusal {

    private static final long serialVersionUID = 1L;

    SalesBeforeLive(YearMonth period) {
        super(RefusalKind.UNPROCESSABLE, Map.of("period", period.toString()));
    }
}
