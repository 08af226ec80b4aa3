package org.saphan.cluster.assignment;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The assignment was ended before.
class AssignmentAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    AssignmentAlreadyEnded() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
