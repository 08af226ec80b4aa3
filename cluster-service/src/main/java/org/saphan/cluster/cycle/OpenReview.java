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

/// Begins the review of an active cluster's year.
@ApplicationScoped
class OpenReview {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final AdvanceCluster advance;

    OpenReview(ClusterQueries clusters, ClusterDuties duties, AdvanceCluster advance) {
        this.clusters = clusters;
        this.duties = duties;
        this.advance = advance;
    }

    @Transactional
    ClusterDetails run(UUID id, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireDriver(cluster.driverAgency());
        ifMatch.check(cluster.version());
        return advance.run(id, new ClusterStep.ReviewOpened());
    }
}
