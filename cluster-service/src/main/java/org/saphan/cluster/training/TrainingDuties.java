package org.saphan.cluster.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.saphan.cluster.assignment.AssignmentFacts;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.CallingAgency;

/// Who records trainings: the agency that gave them, and who looks after the cluster.
@ApplicationScoped
class TrainingDuties {

    private final ClusterDuties clusters;
    private final CallingAgency caller;

    TrainingDuties(ClusterDuties clusters, CallingAgency caller) {
        this.clusters = clusters;
        this.caller = caller;
    }

    void require(UUID clusterId, Optional<AssignmentFacts> provider) {
        if (provider.filter(each -> each.agency().equals(caller.code())).isEmpty()) {
            clusters.requireCoordinator(clusterId);
        }
    }
}
