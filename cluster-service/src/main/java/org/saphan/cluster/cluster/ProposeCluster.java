package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Proposes a cluster.
@ApplicationScoped
class ProposeCluster {

    private final Clusters clusters;
    private final ClusterDuties duties;
    private final LocalDrivers drivers;
    private final Journal journal;
    private final JournalSettings settings;
    private final Clock clock;

    ProposeCluster(
            Clusters clusters,
            ClusterDuties duties,
            LocalDrivers drivers,
            Journal journal,
            JournalSettings settings,
            Clock clock) {
        this.clusters = clusters;
        this.duties = duties;
        this.drivers = drivers;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    ClusterDetails run(NewCluster entry) {
        duties.requireDriver(entry.driverAgency());
        var driver = drivers.require(entry);
        var cluster = Cluster.propose(entry, driver, settings.operator(), BangkokDays.today(clock));
        clusters.persistAndFlush(cluster);
        journal.record(new ClusterEvent.ClusterProposed(cluster.details()));
        return cluster.details();
    }
}
