package org.saphan.plan.developmentplan;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The entrepreneur has an open plan in this programme (P6).
class PlanAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanAlreadyOpen(String programme, UUID entrepreneur) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme, "entrepreneur", entrepreneur));
    }
}
