package org.saphan.registry.externalreference;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency has another entrepreneur under this reference.
class ReferenceTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferenceTaken(String agency) {
        super(RefusalKind.CONFLICT, Map.of("agency", agency));
    }
}
