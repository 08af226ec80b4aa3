package org.saphan.registry.consent;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A consent cannot end before it began.
class WithdrawnBeforeGranted extends Refusal {

    private static final long serialVersionUID = 1L;

    public WithdrawnBeforeGranted(LocalDate grantedOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("grantedOn", grantedOn));
    }
}
