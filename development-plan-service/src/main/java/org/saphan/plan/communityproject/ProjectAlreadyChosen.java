package org.saphan.plan.communityproject;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The community has chosen its project; no other is proposed after it.
class ProjectAlreadyChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    ProjectAlreadyChosen(UUID enrolment) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment));
    }
}
