package org.saphan.plan.indicatorvalue;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A result is of an indicator that the programme's terms follow (S2-02).
class UnknownIndicator extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownIndicator(String programme, String indicator) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programme", programme, "indicator", indicator));
    }
}
