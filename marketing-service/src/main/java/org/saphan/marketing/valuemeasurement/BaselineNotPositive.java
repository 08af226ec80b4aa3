package org.saphan.marketing.valuemeasurement;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// From nothing, nothing can rise by percent (M3).
class BaselineNotPositive extends Refusal {

    private static final long serialVersionUID = 1L;

    BaselineNotPositive() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
