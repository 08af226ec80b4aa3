package org.saphan.cluster.linkage;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The linkage ended before.
class LinkageAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    LinkageAlreadyEnded(LocalDate endedOn) {
        super(RefusalKind.CONFLICT, Map.of("endedOn", endedOn));
    }
}
