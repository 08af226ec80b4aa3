package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency is not in the exchange yet, and the request does not describe it.
class AgencyToBeDescribed extends Refusal {

    private static final long serialVersionUID = 1L;

    AgencyToBeDescribed(String agency) {
        super(RefusalKind.UNPROCESSABLE, Map.of("agency", agency));
    }
}
