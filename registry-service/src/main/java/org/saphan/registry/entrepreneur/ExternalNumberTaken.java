package org.saphan.registry.entrepreneur;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another entrepreneur has this external number.
class ExternalNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExternalNumberTaken() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
