package org.saphan.plan.developmentplan;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The plan's state does not allow what was asked for.
public class PlanStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    public PlanStateForbids(PlanState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
