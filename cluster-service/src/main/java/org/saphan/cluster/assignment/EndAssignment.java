package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.IfMatch;

/// Ends the help of a CDA or a service provider.
@ApplicationScoped
class EndAssignment {

    private final Assignments assignments;
    private final AssignmentClerk clerk;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;

    EndAssignment(Assignments assignments, AssignmentClerk clerk, ClusterQueries clusters, ClusterDuties duties) {
        this.assignments = assignments;
        this.clerk = clerk;
        this.clusters = clusters;
        this.duties = duties;
    }

    @Transactional
    AssignmentDetails run(UUID id, IfMatch ifMatch) {
        var assignment = assignments.require(id);
        duties.requireDriver(clusters.require(assignment.clusterId()).driverAgency());
        ifMatch.check(assignment.version());
        return clerk.end(assignment);
    }
}
