package org.saphan.cluster.monitoringround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency provides a CDA of the cluster, and so may not judge it (S3-15).
class CdaMayNotMonitor extends Refusal {

    private static final long serialVersionUID = 1L;

    CdaMayNotMonitor(String agency) {
        super(RefusalKind.FORBIDDEN, Map.of("agency", agency));
    }
}
