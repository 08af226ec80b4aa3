package org.saphan.marketing.salesreport;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another report stands in the place of this one.
class SalesReportSuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    SalesReportSuperseded(UUID by) {
        super(RefusalKind.CONFLICT, Map.of("by", by));
    }
}
