package org.saphan.plan.indicatorvalue;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A result is measured by a method in an edition that the programme's terms know (T8).
class UnknownMethod extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownMethod(String indicator, String method, int version) {
        super(RefusalKind.UNPROCESSABLE, Map.of("indicator", indicator, "method", method, "version", version));
    }
}
