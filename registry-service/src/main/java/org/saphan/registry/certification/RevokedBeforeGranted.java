package org.saphan.registry.certification;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A certificate cannot end before it began.
class RevokedBeforeGranted extends Refusal {

    private static final long serialVersionUID = 1L;

    public RevokedBeforeGranted(LocalDate validFrom) {
        super(RefusalKind.UNPROCESSABLE, Map.of("validFrom", validFrom));
    }
}
