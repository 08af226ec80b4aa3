package org.saphan.cluster.cluster;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The cluster does not have as many provinces as its scope says.
class ProvincesNotOfScope extends Refusal {

    private static final long serialVersionUID = 1L;

    ProvincesNotOfScope(ClusterScope scope) {
        super(RefusalKind.UNPROCESSABLE, Map.of("scope", scope.name()));
    }
}
