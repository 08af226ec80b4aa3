package org.saphan.plan.enrolment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An entrepreneur is promoted once.
class AlreadyPromoted extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyPromoted(UUID enrolment) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment));
    }
}
