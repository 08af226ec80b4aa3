package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;

/// Takes a cluster a step further. Who may do so, and whether all is there that the step needs, is asked before, in the
/// same transaction. A step that changes nothing is not announced.
@ApplicationScoped
public class AdvanceCluster {

    private final Clusters clusters;
    private final Journal journal;
    private final Event<ClusterEnded> ended;
    private final Clock clock;

    AdvanceCluster(Clusters clusters, Journal journal, Event<ClusterEnded> ended, Clock clock) {
        this.clusters = clusters;
        this.journal = journal;
        this.ended = ended;
        this.clock = clock;
    }

    @Transactional
    public ClusterDetails run(UUID id, ClusterStep step) {
        var cluster = clusters.require(id);
        var before = cluster.version();
        cluster.take(step, BangkokDays.today(clock));
        clusters.flush();
        if (cluster.version() != before) {
            journal.record(ClusterEvent.of(step, cluster.details()));
        }
        if (step.isEnd()) {
            cluster.closing()
                    .map(each -> new ClusterEnded(id, cluster.facts().state(), each.closedOn()))
                    .ifPresent(ended::fire);
        }
        return cluster.details();
    }
}
