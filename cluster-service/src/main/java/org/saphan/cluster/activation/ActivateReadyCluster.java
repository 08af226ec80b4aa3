package org.saphan.cluster.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ActivateCluster;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterState;
import org.saphan.http.IfMatch;

/// Activates a selected cluster that lacks nothing.
@ApplicationScoped
class ActivateReadyCluster {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final Readiness readiness;
    private final ActivateCluster activate;

    ActivateReadyCluster(ClusterQueries clusters, ClusterDuties duties, Readiness readiness, ActivateCluster activate) {
        this.clusters = clusters;
        this.duties = duties;
        this.readiness = readiness;
        this.activate = activate;
    }

    @Transactional
    ClusterDetails run(UUID id, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireDriver(cluster.driverAgency());
        ifMatch.check(cluster.version());
        cluster.require(ClusterState.SELECTED);
        readiness.require(cluster);
        return activate.run(id);
    }
}
