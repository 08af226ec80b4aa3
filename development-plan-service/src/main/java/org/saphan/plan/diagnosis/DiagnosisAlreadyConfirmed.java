package org.saphan.plan.diagnosis;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A confirmed diagnosis stands: it is neither rewritten nor confirmed again.
class DiagnosisAlreadyConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    DiagnosisAlreadyConfirmed(UUID diagnosis) {
        super(RefusalKind.CONFLICT, Map.of("diagnosis", diagnosis));
    }
}
