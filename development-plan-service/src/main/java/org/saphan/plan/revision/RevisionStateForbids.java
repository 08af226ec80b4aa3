package org.saphan.plan.revision;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The revision's state does not allow what was asked for.
class RevisionStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    RevisionStateForbids(int revision, RevisionState state) {
        super(RefusalKind.CONFLICT, Map.of("revision", revision, "state", state.name()));
    }
}
