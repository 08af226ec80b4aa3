package org.saphan.cluster.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Records what a cluster that is not over contributes to a plan of the nation.
@ApplicationScoped
class AlignCluster {

    private final Alignments alignments;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    AlignCluster(
            Alignments alignments,
            ClusterQueries clusters,
            ClusterDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.alignments = alignments;
        this.clusters = clusters;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    AlignmentDetails run(UUID clusterId, NewAlignment content) {
        var cluster = clusters.hold(clusterId);
        duties.requireDriver(cluster.driverAgency());
        cluster.requireStanding();
        var alignment = Alignment.of(clusterId, content, caller.code(), BangkokDays.today(clock));
        alignments.add(alignment);
        journal.record(new AlignmentRecorded(alignment.published()));
        return alignment.details();
    }
}
