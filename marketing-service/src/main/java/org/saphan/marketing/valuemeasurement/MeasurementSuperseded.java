package org.saphan.marketing.valuemeasurement;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another measurement stands in the place of this one.
class MeasurementSuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    MeasurementSuperseded(UUID by) {
        super(RefusalKind.CONFLICT, Map.of("by", by));
    }
}
