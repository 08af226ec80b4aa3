package org.saphan.plan.activityrun;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.terms.ActivityRecord;

/// The activity asks for a record that is missing.
class RecordRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordRequired(String activity, ActivityRecord what) {
        super(RefusalKind.UNPROCESSABLE, Map.of("activity", activity, "record", what.name()));
    }
}
