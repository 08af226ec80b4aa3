package org.saphan.plan.training;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Minors take part with their guardians' consent only (PDPA s. 20).
class GuardianConsentRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    GuardianConsentRequired(int minors) {
        super(RefusalKind.UNPROCESSABLE, Map.of("minors", minors));
    }
}
