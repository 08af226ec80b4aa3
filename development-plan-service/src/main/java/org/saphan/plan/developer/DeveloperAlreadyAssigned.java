package org.saphan.plan.developer;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The institution develops the entrepreneur already.
class DeveloperAlreadyAssigned extends Refusal {

    private static final long serialVersionUID = 1L;

    DeveloperAlreadyAssigned(UUID enrolment, String institution) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "institution", institution));
    }
}
