package org.saphan.plan.enrolment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Only who has been through the programme is followed up and promoted.
class EnrolmentNotGraduated extends Refusal {

    private static final long serialVersionUID = 1L;

    EnrolmentNotGraduated(UUID enrolment, EnrolmentState state) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "state", state.name()));
    }
}
