package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.cluster.assignment.AssignmentQueries;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterFacts;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.known.plan.KnownProgrammes;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.journal.JournalSettings;

/// Who may monitor a cluster, and who may read what was found.
@ApplicationScoped
public class MonitoringDuties {

    private static final String MONITOR = "MONITOR";

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final AssignmentQueries assignments;
    private final KnownProgrammes programmes;
    private final JournalSettings settings;
    private final CallingAgency caller;

    MonitoringDuties(
            ClusterQueries clusters,
            ClusterDuties duties,
            AssignmentQueries assignments,
            KnownProgrammes programmes,
            JournalSettings settings,
            CallingAgency caller) {
        this.clusters = clusters;
        this.duties = duties;
        this.assignments = assignments;
        this.programmes = programmes;
        this.settings = settings;
        this.caller = caller;
    }

    /// @throws DutyRequired for every agency without MONITOR in the cluster's programme; without a programme, for
    /// every agency but OSMEP
    /// @throws CdaMayNotMonitor for an agency that provides a standing CDA of the cluster
    public void require(UUID clusterId) {
        var cluster = clusters.require(clusterId);
        var programme = cluster.programmeCode();
        if (!monitors(cluster)) {
            throw new DutyRequired(caller.code(), MONITOR, programme == null ? "clusters" : programme);
        }
        if (assignments.isCdaOf(clusterId, caller.code())) {
            throw new CdaMayNotMonitor(caller.code());
        }
    }

    /// Lets who monitors or coordinates the cluster read the data of single members.
    ///
    /// @throws DutyRequired for every other agency
    public void requireReader(UUID clusterId) {
        if (!monitors(clusters.require(clusterId))) {
            duties.requireCoordinator(clusterId);
        }
    }

    /// Whether the caller is OSMEP, to whom nothing is withheld.
    public boolean isOperator() {
        return caller.code().equals(settings.operator());
    }

    private boolean monitors(ClusterFacts cluster) {
        var programme = cluster.programmeCode();
        return programme == null
                ? isOperator()
                : programmes.holds(programme, caller.code(), MONITOR, cluster.provinceCodes());
    }
}
