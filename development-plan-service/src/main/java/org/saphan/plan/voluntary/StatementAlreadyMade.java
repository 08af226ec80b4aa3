package org.saphan.plan.voluntary;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The entrepreneur's statement for this programme stands already.
class StatementAlreadyMade extends Refusal {

    private static final long serialVersionUID = 1L;

    StatementAlreadyMade(String programme, UUID entrepreneur) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme, "entrepreneur", entrepreneur));
    }
}
