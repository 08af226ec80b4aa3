package org.saphan.cluster.cda;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such CDA, or it has retired.
class UnknownCda extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCda(UUID cda) {
        super(RefusalKind.UNPROCESSABLE, Map.of("cda", cda));
    }
}
