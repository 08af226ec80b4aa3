package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such scope.
class UnknownScope extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownScope(String scope) {
        super(RefusalKind.UNPROCESSABLE, Map.of("scope", scope));
    }
}
