package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is a round of this year already.
class RoundExists extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundExists(int yearBE) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE)));
    }
}
