package org.saphan.plan.activityrun;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The run has come to its end.
class RunStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    RunStateForbids(UUID run, RunState state) {
        super(RefusalKind.CONFLICT, Map.of("run", run, "state", state.name()));
    }
}
