package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round takes no ratings yet.
class RoundNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundNotOpen(int yearBE) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE)));
    }
}
