package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about clusters.
@ApplicationScoped
public class ClusterQueries {

    private final Clusters clusters;

    ClusterQueries(Clusters clusters) {
        this.clusters = clusters;
    }

    /// @throws org.saphan.http.NotFound when there is no such cluster
    public ClusterFacts require(UUID id) {
        return clusters.require(id).facts();
    }

    /// The cluster, which nobody else changes until the transaction ends.
    ///
    /// @throws org.saphan.http.NotFound when there is no such cluster
    public ClusterFacts hold(UUID id) {
        return clusters.locked(id).facts();
    }
}
