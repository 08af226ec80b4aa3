package org.saphan.plan.followup;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An enrolment is followed up once in each of the months that the programme names.
class FollowUpAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    FollowUpAlreadyRecorded(UUID enrolment, int month) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "month", month));
    }
}
