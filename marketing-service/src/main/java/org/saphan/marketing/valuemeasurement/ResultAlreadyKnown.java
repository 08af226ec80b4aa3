package org.saphan.marketing.valuemeasurement;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What came after is found once; what was wrong is superseded.
class ResultAlreadyKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultAlreadyKnown() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
