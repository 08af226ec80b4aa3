package org.saphan.registry.successor;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The successor was withdrawn before.
class SuccessorAlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    SuccessorAlreadyWithdrawn() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
