package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A scope that opens personal data is granted only with a justification.
class JustificationRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    JustificationRequired(String scope) {
        super(RefusalKind.UNPROCESSABLE, Map.of("scope", scope));
    }
}
