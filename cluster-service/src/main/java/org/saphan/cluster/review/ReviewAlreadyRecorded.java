package org.saphan.cluster.review;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// One review stands for each year of a cluster.
class ReviewAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewAlreadyRecorded(UUID cluster, int fiscalYearBE) {
        super(RefusalKind.CONFLICT, Map.of("cluster", cluster, "fiscalYearBE", fiscalYearBE));
    }
}
