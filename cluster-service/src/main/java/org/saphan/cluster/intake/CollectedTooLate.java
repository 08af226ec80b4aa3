package org.saphan.cluster.intake;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The figures were taken after the day the member joined.
class CollectedTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    CollectedTooLate(LocalDate joinedOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("joinedOn", joinedOn));
    }
}
