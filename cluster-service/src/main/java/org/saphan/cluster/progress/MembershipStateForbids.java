package org.saphan.cluster.progress;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The membership is not in a state that allows this.
class MembershipStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    MembershipStateForbids(MembershipState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
