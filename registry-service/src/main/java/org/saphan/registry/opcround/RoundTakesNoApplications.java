package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Applications are taken while a round is open, neither before nor once it is judged.
class RoundTakesNoApplications extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundTakesNoApplications(int yearBE, RoundState state) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE), "state", state.name()));
    }
}
