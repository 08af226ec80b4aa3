package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round is announced: what was found then can only be superseded.
class RoundClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundClosed(int yearBE) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE)));
    }
}
