package org.saphan.cluster.review;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Another review is right instead; that one can be corrected.
class ReviewSuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewSuperseded(UUID review, UUID by) {
        super(RefusalKind.CONFLICT, Map.of("review", review, "by", by));
    }
}
