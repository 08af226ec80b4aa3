package org.saphan.plan.programme;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A programme's code and its owner stay: other ones are another programme.
class ProgrammeFixed extends Refusal {

    private static final long serialVersionUID = 1L;

    ProgrammeFixed(String programme) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programme", programme));
    }
}
