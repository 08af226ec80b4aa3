package org.saphan.plan.programme;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme is closed: it takes nobody on any more.
class ProgrammeNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ProgrammeNotOpen(String programme) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme));
    }
}
