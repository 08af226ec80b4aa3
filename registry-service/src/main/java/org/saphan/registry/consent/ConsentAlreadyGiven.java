package org.saphan.registry.consent;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A consent for this purpose stands already.
class ConsentAlreadyGiven extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsentAlreadyGiven(ConsentPurpose purpose) {
        super(RefusalKind.CONFLICT, Map.of("purpose", purpose.name()));
    }
}
