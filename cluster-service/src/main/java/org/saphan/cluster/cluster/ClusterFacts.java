package org.saphan.cluster.cluster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What other features need of a cluster.
public record ClusterFacts(
        UUID id,
        ClusterState state,
        String driverAgency,
        @Nullable String programmeCode,
        List<String> provinceCodes,
        int membersPerTier,
        long version) {

    /// @throws ClusterStateForbids when it is not so far, or further
    public void require(ClusterState required) {
        if (state != required) {
            throw new ClusterStateForbids(state);
        }
    }
}
