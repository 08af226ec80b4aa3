package org.saphan.plan.voluntary;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The statement was withdrawn before.
class StatementAlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    StatementAlreadyWithdrawn(UUID statement) {
        super(RefusalKind.CONFLICT, Map.of("statement", statement));
    }
}
