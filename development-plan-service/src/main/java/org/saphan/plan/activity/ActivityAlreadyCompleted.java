package org.saphan.plan.activity;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An activity is completed once.
class ActivityAlreadyCompleted extends Refusal {

    private static final long serialVersionUID = 1L;

    ActivityAlreadyCompleted(UUID activity) {
        super(RefusalKind.CONFLICT, Map.of("activity", activity));
    }
}
