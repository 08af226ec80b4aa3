package org.saphan.cluster.cluster;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The cluster is not in a state that allows this.
class ClusterStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    ClusterStateForbids(ClusterState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
