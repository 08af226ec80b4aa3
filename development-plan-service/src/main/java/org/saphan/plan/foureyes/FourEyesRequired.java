package org.saphan.plan.foureyes;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Nobody lets go what they asked for: it takes another agency's token or another officer's.
class FourEyesRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    FourEyesRequired(UUID id) {
        super(RefusalKind.CONFLICT, Map.of("id", id));
    }
}
