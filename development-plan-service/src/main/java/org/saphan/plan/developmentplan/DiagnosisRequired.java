package org.saphan.plan.developmentplan;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// No plan before a confirmed diagnosis (S1-10, P1).
class DiagnosisRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    DiagnosisRequired(UUID enrolment) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment));
    }
}
