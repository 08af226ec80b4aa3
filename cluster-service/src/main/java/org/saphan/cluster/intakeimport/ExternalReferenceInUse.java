package org.saphan.cluster.intakeimport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Two imports take the same reference for two clusters at the same moment; nothing of this one counts.
class ExternalReferenceInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    ExternalReferenceInUse(String externalReference) {
        super(RefusalKind.CONFLICT, Map.of("externalReference", externalReference));
    }
}
