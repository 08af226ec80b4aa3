package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;

/// Assigns a CDA to a cluster.
@ApplicationScoped
class AssignCda {

    private final Assignments assignments;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final Journal journal;
    private final Clock clock;

    AssignCda(Assignments assignments, ClusterQueries clusters, ClusterDuties duties, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.clusters = clusters;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    AssignmentDetails run(UUID clusterId, NewCda cda) {
        duties.requireDriver(clusters.require(clusterId).driverAgency());
        clusters.hold(clusterId).requireStanding();
        var assignment = Assignment.cda(clusterId, cda, BangkokDays.today(clock));
        assignments.add(assignment);
        journal.record(new AssignmentMade(assignment.published()));
        return assignment.details();
    }
}
