package org.saphan.cluster.linkage;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A linkage cannot have ended before it began.
class EndedBeforeSince extends Refusal {

    private static final long serialVersionUID = 1L;

    EndedBeforeSince(LocalDate since) {
        super(RefusalKind.UNPROCESSABLE, Map.of("since", since));
    }
}
