package org.saphan.cluster.selection;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A cluster is selected only after OSMEP has judged how promising it is (S3-06).
class AssessmentRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    AssessmentRequired(UUID cluster) {
        super(RefusalKind.CONFLICT, Map.of("cluster", cluster));
    }
}
