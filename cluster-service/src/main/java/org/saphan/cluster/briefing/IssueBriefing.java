package org.saphan.cluster.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Tells something to those who help clusters.
@ApplicationScoped
class IssueBriefing {

    private final Briefings briefings;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final JournalSettings settings;
    private final CallingAgency caller;
    private final Clock clock;

    IssueBriefing(
            Briefings briefings,
            ClusterQueries clusters,
            ClusterDuties duties,
            RegisterKeepers keepers,
            Journal journal,
            JournalSettings settings,
            CallingAgency caller,
            Clock clock) {
        this.briefings = briefings;
        this.clusters = clusters;
        this.duties = duties;
        this.keepers = keepers;
        this.journal = journal;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    BriefingDetails run(NewBriefing entry) {
        requireIssuer(entry.clusterId());
        entry.check();
        var briefing = Briefing.issue(entry, caller.code(), BangkokDays.today(clock));
        briefings.persistAndFlush(briefing);
        journal.record(new BriefingIssued(briefing.published()));
        return briefing.details();
    }

    private void requireIssuer(@Nullable UUID clusterId) {
        if (clusterId == null) {
            keepers.require(settings.operator());
        } else {
            duties.requireDriver(clusters.require(clusterId).driverAgency());
        }
    }
}
