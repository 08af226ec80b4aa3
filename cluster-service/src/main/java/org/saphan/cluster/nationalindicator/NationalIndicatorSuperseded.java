package org.saphan.cluster.nationalindicator;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another value is right instead; that one can be corrected.
class NationalIndicatorSuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    NationalIndicatorSuperseded(UUID value, UUID by) {
        super(RefusalKind.CONFLICT, Map.of("value", value, "by", by));
    }
}
