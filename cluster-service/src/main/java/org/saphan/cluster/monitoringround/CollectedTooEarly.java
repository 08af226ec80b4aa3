package org.saphan.cluster.monitoringround;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The data were collected before the round began.
class CollectedTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    CollectedTooEarly(LocalDate from) {
        super(RefusalKind.UNPROCESSABLE, Map.of("from", from));
    }
}
