package org.saphan.plan.activityrun;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The catalogue gives the activity to another agency, or this one has no duty to support in the programme.
class ActivityNotOfAgency extends Refusal {

    private static final long serialVersionUID = 1L;

    ActivityNotOfAgency(String activity, String agency) {
        super(RefusalKind.UNPROCESSABLE, Map.of("activity", activity, "agency", agency));
    }
}
