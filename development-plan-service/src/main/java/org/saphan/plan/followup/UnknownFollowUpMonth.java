package org.saphan.plan.followup;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme does not follow its graduates up in that month.
class UnknownFollowUpMonth extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownFollowUpMonth(int month, List<Integer> months) {
        super(RefusalKind.UNPROCESSABLE, Map.of("month", month, "months", months.toString()));
    }
}
