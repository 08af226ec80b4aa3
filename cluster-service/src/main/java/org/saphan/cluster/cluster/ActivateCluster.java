package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;

/// Lets a selected cluster begin its work. Whether it has all that it needs is asked before, in the same
/// transaction.
@ApplicationScoped
public class ActivateCluster {

    private final Clusters clusters;
    private final Journal journal;
    private final Clock clock;

    ActivateCluster(Clusters clusters, Journal journal, Clock clock) {
        this.clusters = clusters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ClusterDetails run(UUID id) {
        var cluster = clusters.require(id);
        cluster.activate(BangkokDays.today(clock));
        clusters.flush();
        journal.record(new ClusterEvent.ClusterActivated(cluster.details()));
        return cluster.details();
    }
}
