package org.saphan.plan.selectionround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round is not in a state in which this can be done.
class RoundStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundStateForbids(UUID round, RoundState state) {
        super(RefusalKind.CONFLICT, Map.of("round", round, "state", state.name()));
    }
}
