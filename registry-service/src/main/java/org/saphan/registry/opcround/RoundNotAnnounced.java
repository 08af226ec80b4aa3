package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round is not announced yet: a rating in it is amended, not superseded.
class RoundNotAnnounced extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundNotAnnounced(int yearBE) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE)));
    }
}
