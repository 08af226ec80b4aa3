package org.saphan.plan.activityrun;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The entrepreneur goes through this activity already, or has, for the same product and standard.
class ActivityAlreadyBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    ActivityAlreadyBegun(UUID enrolment, String activity) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "activity", activity));
    }
}
