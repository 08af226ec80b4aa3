package org.saphan.plan.activity;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A plan without an activity cannot be submitted.
class ActivityRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    ActivityRequired() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
