package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Ends the help of a CDA or a service provider.
@ApplicationScoped
class EndAssignment {

    private final Assignments assignments;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final Journal journal;
    private final Clock clock;

    EndAssignment(
            Assignments assignments, ClusterQueries clusters, ClusterDuties duties, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.clusters = clusters;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    AssignmentDetails run(UUID id, IfMatch ifMatch) {
        var assignment = assignments.require(id);
        duties.requireDriver(clusters.require(assignment.clusterId()).driverAgency());
        ifMatch.check(assignment.version());
        assignment.end(BangkokDays.today(clock));
        assignments.flush();
        journal.record(new AssignmentEnded(assignment.published()));
        return assignment.details();
    }
}
