package org.saphan.plan.indicatorvalue;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What came after is found once; what was wrong is superseded.
class IndicatorAlreadyMeasured extends Refusal {

    private static final long serialVersionUID = 1L;

    IndicatorAlreadyMeasured(UUID value) {
        super(RefusalKind.CONFLICT, Map.of("value", value));
    }
}
