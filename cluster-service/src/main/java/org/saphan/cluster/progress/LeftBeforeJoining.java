package org.saphan.cluster.progress;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A member cannot leave before the day it joined.
class LeftBeforeJoining extends Refusal {

    private static final long serialVersionUID = 1L;

    LeftBeforeJoining(LocalDate joinedOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("joinedOn", joinedOn));
    }
}
