package org.saphan.cluster.cluster;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Closing a cluster before its least number of years needs a justification (C6, S3-10).
class JustificationRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    JustificationRequired(int age, int minimumYears) {
        super(RefusalKind.UNPROCESSABLE, Map.of("age", age, "minimumYears", minimumYears));
    }
}
