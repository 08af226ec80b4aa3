package org.saphan.plan.training;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Only sessions of one project can have the same participants.
class SessionOfAnotherProject extends Refusal {

    private static final long serialVersionUID = 1L;

    SessionOfAnotherProject(UUID session, UUID project) {
        super(RefusalKind.UNPROCESSABLE, Map.of("session", session, "project", project));
    }
}
