package org.saphan.cluster.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.cluster.assignment.AssignmentFacts;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.CallingAgency;

/// Who records and reads visits: the agency whose CDA or service provider it is, and who looks after the cluster.
@ApplicationScoped
class VisitDuties {

    private final ClusterDuties clusters;
    private final CallingAgency caller;

    VisitDuties(ClusterDuties clusters, CallingAgency caller) {
        this.clusters = clusters;
        this.caller = caller;
    }

    void require(AssignmentFacts assignment) {
        if (!caller.code().equals(assignment.agency())) {
            clusters.requireCoordinator(assignment.clusterId());
        }
    }
}
