package org.saphan.cluster.review;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A cluster goes on only after the year before was reviewed (C4, S3-08).
class ReviewRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewRequired(UUID cluster, int fiscalYearBE) {
        super(RefusalKind.CONFLICT, Map.of("cluster", cluster, "fiscalYearBE", fiscalYearBE));
    }
}
