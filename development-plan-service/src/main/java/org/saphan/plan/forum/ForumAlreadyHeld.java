package org.saphan.plan.forum;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is one forum of each number for a group.
class ForumAlreadyHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    ForumAlreadyHeld(UUID enrolment, int number) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "number", number));
    }
}
