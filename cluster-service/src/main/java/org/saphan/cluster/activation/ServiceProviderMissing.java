package org.saphan.cluster.activation;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The cluster has no service provider.
class ServiceProviderMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param missing everything that the cluster lacks
    ServiceProviderMissing(List<Violation> missing) {
        super(RefusalKind.CONFLICT, Map.of(), missing);
    }
}
