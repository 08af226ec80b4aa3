package org.saphan.cluster.cda;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The CDA has retired, and nothing more is changed of it.
class CdaRetiredBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    CdaRetiredBefore(LocalDate retiredOn) {
        super(RefusalKind.CONFLICT, Map.of("retiredOn", retiredOn));
    }
}
