package org.saphan.cluster.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterState;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.http.IfMatch;

/// Activates a selected cluster that lacks nothing.
@ApplicationScoped
class ActivateReadyCluster {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final Readiness readiness;
    private final AdvanceCluster advance;

    ActivateReadyCluster(ClusterQueries clusters, ClusterDuties duties, Readiness readiness, AdvanceCluster advance) {
        this.clusters = clusters;
        this.duties = duties;
        this.readiness = readiness;
        this.advance = advance;
    }

    @Transactional
    ClusterDetails run(UUID id, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireDriver(cluster.driverAgency());
        ifMatch.check(cluster.version());
        cluster.require(ClusterState.SELECTED);
        readiness.require(cluster);
        return advance.run(id, new ClusterStep.Activated());
    }
}
