package org.saphan.cluster.monitoringround;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The days of the round do not come after those of the cluster's last round.
class RoundNotAfterLast extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundNotAfterLast(LocalDate until) {
        super(RefusalKind.CONFLICT, Map.of("until", until));
    }
}
