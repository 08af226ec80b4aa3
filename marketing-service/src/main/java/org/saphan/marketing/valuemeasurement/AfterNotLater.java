package org.saphan.marketing.valuemeasurement;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The period after begins before that of the baseline is over (M3).
class AfterNotLater extends Refusal {

    private static final long serialVersionUID = 1L;

    AfterNotLater(LocalDate baselineUntil, LocalDate afterFrom) {
        super(RefusalKind.UNPROCESSABLE, Map.of("baselineUntil", baselineUntil, "afterFrom", afterFrom));
    }
}
