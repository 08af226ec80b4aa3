package org.saphan.plan.selectionround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round's resolution does not cover the reserve, and no other one was named (P12).
class ResolutionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    ResolutionRequired(UUID round) {
        super(RefusalKind.UNPROCESSABLE, Map.of("round", round));
    }
}
