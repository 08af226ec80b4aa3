package org.saphan.cluster.activation;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// A tier of the chain has too few active members.
class TierMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param missing everything that the cluster lacks
    TierMissing(List<Violation> missing) {
        super(RefusalKind.CONFLICT, Map.of(), missing);
    }
}
