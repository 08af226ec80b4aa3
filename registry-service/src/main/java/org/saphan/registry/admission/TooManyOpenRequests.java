package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// So many requests for the agency are open that CDD decides them first.
class TooManyOpenRequests extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyOpenRequests(String agency, int most) {
        super(RefusalKind.TOO_MANY, Map.of("agency", agency, "most", most));
    }
}
