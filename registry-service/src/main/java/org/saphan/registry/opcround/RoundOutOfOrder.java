package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A step of a round that does not follow on its present state.
class RoundOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundOutOfOrder(int yearBE, RoundState state, RoundState needed) {
        super(
                RefusalKind.CONFLICT,
                Map.of("yearBE", Integer.toString(yearBE), "state", state.name(), "needed", needed.name()));
    }
}
