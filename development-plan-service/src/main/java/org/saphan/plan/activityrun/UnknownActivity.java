package org.saphan.plan.activityrun;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme's catalogue has no such activity.
class UnknownActivity extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownActivity(String activity, String programme) {
        super(RefusalKind.UNPROCESSABLE, Map.of("activity", activity, "programme", programme));
    }
}
