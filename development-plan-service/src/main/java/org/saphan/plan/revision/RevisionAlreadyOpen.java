package org.saphan.plan.revision;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A plan has one open revision at a time.
class RevisionAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RevisionAlreadyOpen(UUID plan, int revision) {
        super(RefusalKind.CONFLICT, Map.of("plan", plan, "revision", revision));
    }
}
