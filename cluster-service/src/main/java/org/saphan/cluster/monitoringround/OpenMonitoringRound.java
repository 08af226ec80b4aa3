package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterState;
import org.saphan.cluster.cluster.ClusterStateForbids;
import org.saphan.cluster.fiscalyear.FiscalYearQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Opens a round of a cluster that has begun its work. Holds the cluster, so that two rounds do not overlap.
@ApplicationScoped
class OpenMonitoringRound {

    private static final Set<ClusterState> BEFORE_WORK = Set.of(ClusterState.PROPOSED, ClusterState.SELECTED);

    private final MonitoringRounds rounds;
    private final ClusterQueries clusters;
    private final FiscalYearQueries years;
    private final MonitoringDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    OpenMonitoringRound(
            MonitoringRounds rounds,
            ClusterQueries clusters,
            FiscalYearQueries years,
            MonitoringDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.clusters = clusters;
        this.years = years;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    MonitoringRoundDetails run(UUID clusterId, NewMonitoringRound content) {
        var cluster = clusters.hold(clusterId);
        duties.require(clusterId);
        content.check(years.kindOf(content.fiscalYearBE()));
        if (BEFORE_WORK.contains(cluster.state())) {
            throw new ClusterStateForbids(cluster.state());
        }
        requireAfterLast(clusterId, content);
        var round = MonitoringRound.open(clusterId, content, caller.code(), BangkokDays.today(clock));
        rounds.add(round);
        journal.record(new MonitoringRoundEvent.MonitoringRoundOpened(round.details()));
        return round.details();
    }

    private void requireAfterLast(UUID clusterId, NewMonitoringRound content) {
        for (var round : rounds.ofCluster(clusterId)) {
            var known = round.details();
            if (known.fiscalYearBE() == content.fiscalYearBE() && known.number() == content.number()) {
                throw new RoundAlreadyOpened(known.fiscalYearBE(), known.number());
            }
            if (!content.from().isAfter(known.until())) {
                throw new RoundNotAfterLast(known.until());
            }
        }
    }
}
