package org.saphan.cluster.membership;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The enterprise is a member of the cluster, or invited, already.
class AlreadyMember extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyMember() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
