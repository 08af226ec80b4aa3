package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.cluster.known.plan.KnownProgrammes;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.journal.JournalSettings;

/// Who may act for a cluster: the agency that drives it, and the operator of this service, OSMEP, which supports
/// it.
@ApplicationScoped
public class ClusterDuties {

    private static final String COORDINATION = "SUPPORT_LOCAL_COORDINATION";

    private final Clusters clusters;
    private final KnownProgrammes programmes;
    private final JournalSettings settings;
    private final CallingAgency caller;

    ClusterDuties(Clusters clusters, KnownProgrammes programmes, JournalSettings settings, CallingAgency caller) {
        this.clusters = clusters;
        this.programmes = programmes;
        this.settings = settings;
        this.caller = caller;
    }

    /// @throws DutyRequired for every agency but OSMEP
    public void requireOperator() {
        caller.requireSteward(settings.operator(), "clusters");
    }

    /// @throws DutyRequired for every agency but OSMEP and the driver
    public void requireDriver(String driverAgency) {
        if (!isDriver(driverAgency)) {
            throw new DutyRequired(caller.code(), "DRIVER", "clusters");
        }
    }

    /// As [#requireDriver], and also an agency that coordinates in the cluster's programme, in one of its
    /// provinces.
    ///
    /// @throws DutyRequired for every other agency
    /// @throws org.saphan.http.NotFound when there is no such cluster
    public void requireCoordinator(UUID clusterId) {
        var cluster = clusters.require(clusterId).facts();
        var programme = cluster.programmeCode();
        var isCoordinator =
                programme != null && programmes.holds(programme, caller.code(), COORDINATION, cluster.provinceCodes());
        if (!isDriver(cluster.driverAgency()) && !isCoordinator) {
            throw new DutyRequired(caller.code(), COORDINATION, programme == null ? "clusters" : programme);
        }
    }

    private boolean isDriver(String driverAgency) {
        return caller.code().equals(driverAgency) || caller.code().equals(settings.operator());
    }
}
