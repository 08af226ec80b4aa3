package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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

    /// The cluster as it is now, which nobody else changes until the transaction ends: for what may not come to a
    /// cluster while it ends.
    ///
    /// @throws org.saphan.http.NotFound when there is no such cluster
    public ClusterFacts hold(UUID id) {
        return clusters.hold(id).facts();
    }

    /// How promising it was found, where it was judged.
    ///
    /// @throws org.saphan.http.NotFound when there is no such cluster
    public Optional<Assessment> assessment(UUID id) {
        return clusters.require(id).assessment();
    }

    /// How it came to its end, where it has.
    ///
    /// @throws org.saphan.http.NotFound when there is no such cluster
    public Optional<Closing> closing(UUID id) {
        return clusters.require(id).closing();
    }
}
