package org.saphan.cluster.visit;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// On the day of the visit the assignment did not count.
class VisitOutsideAssignment extends Refusal {

    private static final long serialVersionUID = 1L;

    VisitOutsideAssignment(LocalDate visitedOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("visitedOn", visitedOn));
    }
}
