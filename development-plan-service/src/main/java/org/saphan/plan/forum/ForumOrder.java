package org.saphan.plan.forum;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The second forum follows the first (P9).
class ForumOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    ForumOrder(UUID enrolment) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment));
    }
}
