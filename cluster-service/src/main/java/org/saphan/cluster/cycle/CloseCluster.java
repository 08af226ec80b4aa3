package org.saphan.cluster.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.http.IfMatch;

/// Ends a cluster's support, because it needs none any more or because it is given up. Its memberships and assignments
/// end with it.
@ApplicationScoped
class CloseCluster {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final AdvanceCluster advance;

    CloseCluster(ClusterQueries clusters, ClusterDuties duties, AdvanceCluster advance) {
        this.clusters = clusters;
        this.duties = duties;
        this.advance = advance;
    }

    /// @param end graduated or dissolved
    @Transactional
    ClusterDetails run(UUID id, ClusterStep end, IfMatch ifMatch) {
        var cluster = clusters.hold(id);
        duties.requireOperator();
        ifMatch.check(cluster.version());
        return advance.run(id, end);
    }
}
