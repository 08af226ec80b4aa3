package org.saphan.marketing.valuemeasurement;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A measurement of the product by this method stands in the programme.
class MeasurementAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    MeasurementAlreadyRecorded(UUID productId, String methodCode) {
        super(RefusalKind.CONFLICT, Map.of("productId", productId, "method", methodCode));
    }
}
