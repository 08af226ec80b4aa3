package org.saphan.plan.enrolment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The enrolment is not in a state from which it can become what was asked for.
class EnrolmentStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    EnrolmentStateForbids(UUID enrolment, EnrolmentState state, EnrolmentState wanted) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "state", state.name(), "wanted", wanted.name()));
    }
}
