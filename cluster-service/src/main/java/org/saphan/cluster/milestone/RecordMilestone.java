package org.saphan.cluster.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Records what a cluster has reached, also after its support ended.
@ApplicationScoped
class RecordMilestone {

    private final Milestones milestones;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    RecordMilestone(
            Milestones milestones,
            ClusterQueries clusters,
            ClusterDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.milestones = milestones;
        this.clusters = clusters;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    MilestoneDetails run(UUID clusterId, NewMilestone content) {
        duties.requireDriver(clusters.require(clusterId).driverAgency());
        var milestone = Milestone.of(clusterId, content, caller.code(), BangkokDays.today(clock));
        milestones.persistAndFlush(milestone);
        journal.record(new MilestoneReached(milestone.published()));
        return milestone.details();
    }
}
