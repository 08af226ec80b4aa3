package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.cluster.cluster.ClusterEnded;
import org.saphan.journal.Journal;

/// Ends all assignments of a cluster in the transaction in which it is graduated or dissolved.
@ApplicationScoped
class EndWithCluster {

    private final Assignments assignments;
    private final Journal journal;

    EndWithCluster(Assignments assignments, Journal journal) {
        this.assignments = assignments;
        this.journal = journal;
    }

    @Transactional
    void run(@Observes ClusterEnded ended) {
        assignments.lockedOf(ended.clusterId()).forEach(each -> {
            each.endByItself(ended.closedOn());
            assignments.flush();
            journal.record(new AssignmentEnded(each.published()));
        });
    }
}
