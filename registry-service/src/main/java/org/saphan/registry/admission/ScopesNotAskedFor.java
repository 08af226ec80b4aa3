package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// More is granted than was asked for.
class ScopesNotAskedFor extends Refusal {

    private static final long serialVersionUID = 1L;

    ScopesNotAskedFor() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
