package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cda.CdaQueries;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;

/// Assigns a CDA to a cluster. Its entry is held, so that two clusters do not get the last of its time.
@ApplicationScoped
class AssignCda {

    private final Assignments assignments;
    private final AssignmentClerk clerk;
    private final CdaQueries cdas;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;

    AssignCda(
            Assignments assignments,
            AssignmentClerk clerk,
            CdaQueries cdas,
            ClusterQueries clusters,
            ClusterDuties duties) {
        this.assignments = assignments;
        this.clerk = clerk;
        this.cdas = cdas;
        this.clusters = clusters;
        this.duties = duties;
    }

    @Transactional
    AssignmentDetails run(UUID clusterId, NewCdaAssignment entry) {
        duties.requireDriver(clusters.require(clusterId).driverAgency());
        clusters.hold(clusterId).requireStanding();
        var period = entry.period(clerk.today());
        var cda = cdas.hold(entry.cdaId());
        var others = assignments.ofCda(cda.id());
        var assignment = Assignment.cda(clusterId, cda, period, clerk.today());
        AssignmentClerk.refuseSecond(assignment, others);
        var busy = period.mostAtOnce(others.stream().map(Assignment::period).toList());
        if (busy >= cda.mostClusters()) {
            throw new WorkloadExceeded(cda.mostClusters());
        }
        return clerk.make(assignment);
    }
}
