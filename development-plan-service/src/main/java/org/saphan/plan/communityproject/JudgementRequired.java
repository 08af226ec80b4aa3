package org.saphan.plan.communityproject;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A project is judged by both criteria before a forum chooses it.
class JudgementRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    JudgementRequired(UUID project) {
        super(RefusalKind.CONFLICT, Map.of("project", project));
    }
}
