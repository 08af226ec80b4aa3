package org.saphan.cluster.monitoringround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Before its intake there is nothing that a member could be measured against (C2).
class IntakeRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    IntakeRequired(UUID member) {
        super(RefusalKind.CONFLICT, Map.of("member", member));
    }
}
