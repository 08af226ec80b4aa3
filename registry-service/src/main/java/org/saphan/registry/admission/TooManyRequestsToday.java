package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// So many requests came from this address today that no more are taken.
class TooManyRequestsToday extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyRequestsToday(int most) {
        super(RefusalKind.TOO_MANY, Map.of("most", most));
    }
}
