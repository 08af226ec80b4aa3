package org.saphan.cluster.assignment;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The cluster has this CDA or service provider already.
class AlreadyAssigned extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyAssigned() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
