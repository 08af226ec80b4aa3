package org.saphan.cluster.monitoringround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The cluster has a round of this year and number.
class RoundAlreadyOpened extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundAlreadyOpened(int yearBE, int number) {
        super(RefusalKind.CONFLICT, Map.of("year", yearBE, "number", number));
    }
}
