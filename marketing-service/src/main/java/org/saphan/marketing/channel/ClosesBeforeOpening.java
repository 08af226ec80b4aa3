package org.saphan.marketing.channel;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A channel's last day cannot lie before its first.
class ClosesBeforeOpening extends Refusal {

    private static final long serialVersionUID = 1L;

    ClosesBeforeOpening(LocalDate opensOn, LocalDate closesOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("opensOn", opensOn, "closesOn", closesOn));
    }
}
