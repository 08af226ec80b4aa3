package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// It is not this committee's turn to judge.
class RoundNotJudged extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundNotJudged(int yearBE, RoundState state, CommitteeLevel level) {
        super(
                RefusalKind.CONFLICT,
                Map.of("yearBE", Integer.toString(yearBE), "state", state.name(), "level", level.name()));
    }
}
