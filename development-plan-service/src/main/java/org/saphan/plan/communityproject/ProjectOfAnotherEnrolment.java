package org.saphan.plan.communityproject;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The forum chooses among its own community's projects.
class ProjectOfAnotherEnrolment extends Refusal {

    private static final long serialVersionUID = 1L;

    ProjectOfAnotherEnrolment(UUID project, UUID enrolment) {
        super(RefusalKind.UNPROCESSABLE, Map.of("project", project, "enrolment", enrolment));
    }
}
