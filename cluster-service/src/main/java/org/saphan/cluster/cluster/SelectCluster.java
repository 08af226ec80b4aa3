package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Selects a proposed cluster for support.
@ApplicationScoped
class SelectCluster {

    private final Clusters clusters;
    private final ClusterDuties duties;
    private final Journal journal;
    private final Clock clock;

    SelectCluster(Clusters clusters, ClusterDuties duties, Journal journal, Clock clock) {
        this.clusters = clusters;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ClusterDetails run(UUID id, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireOperator();
        ifMatch.check(cluster.version());
        cluster.select(BangkokDays.today(clock));
        clusters.flush();
        journal.record(new ClusterEvent.ClusterSelected(cluster.details()));
        return cluster.details();
    }
}
