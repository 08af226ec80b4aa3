package org.saphan.cluster.assignment;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The CDA would help more clusters at once than its agency said are not too many.
class WorkloadExceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    WorkloadExceeded(int mostClusters) {
        super(RefusalKind.CONFLICT, Map.of("mostClusters", mostClusters));
    }
}
