package org.saphan.plan.developer;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The institution stopped before.
class AssignmentAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    AssignmentAlreadyEnded(UUID assignment) {
        super(RefusalKind.CONFLICT, Map.of("assignment", assignment));
    }
}
