package org.saphan.plan.activityrun;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.terms.DurationMonths;

/// It lasts shorter or longer than the programme allows (S4-04, P8).
class DurationOutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    DurationOutOfRange(DurationMonths bounds, RunPeriod period) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of(
                        "min", bounds.min(),
                        "max", bounds.max(),
                        "startsOn", period.startsOn(),
                        "endsOn", period.endsOn(),
                        "months", DurationMonths.between(period.startsOn(), period.endsOn())));
    }
}
