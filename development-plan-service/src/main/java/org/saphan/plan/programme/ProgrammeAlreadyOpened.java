package org.saphan.plan.programme;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is a programme with this code already.
class ProgrammeAlreadyOpened extends Refusal {

    private static final long serialVersionUID = 1L;

    ProgrammeAlreadyOpened(String programme) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme));
    }
}
