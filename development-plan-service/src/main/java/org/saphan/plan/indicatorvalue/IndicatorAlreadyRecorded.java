package org.saphan.plan.indicatorvalue;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// One result of an indicator stands for each entrepreneur and period.
class IndicatorAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    IndicatorAlreadyRecorded(String indicator, UUID enrolment) {
        super(RefusalKind.CONFLICT, Map.of("indicator", indicator, "enrolment", enrolment));
    }
}
