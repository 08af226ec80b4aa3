package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency is in the exchange already; a request does not rewrite it.
class AgencyEnteredBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    AgencyEnteredBefore(String agency) {
        super(RefusalKind.CONFLICT, Map.of("agency", agency));
    }
}
