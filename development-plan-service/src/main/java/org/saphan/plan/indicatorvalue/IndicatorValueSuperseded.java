package org.saphan.plan.indicatorvalue;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another result is right instead; that one can be changed.
class IndicatorValueSuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    IndicatorValueSuperseded(UUID value, UUID by) {
        super(RefusalKind.CONFLICT, Map.of("value", value, "by", by));
    }
}
