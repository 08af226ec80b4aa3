package org.saphan.cluster.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.economicresult.CountResults;
import org.saphan.cluster.monitoringround.CloseRound;
import org.saphan.cluster.monitoringround.HeldRounds;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.MonitoringRoundDetails;
import org.saphan.http.IfMatch;

/// Closes a round that lacks nothing, keeps whom it was about, and counts what it adds. Holds all rounds of the
/// cluster, so that no result comes late and nothing is counted twice.
@ApplicationScoped
class CloseCompleteRound {

    private final HeldRounds rounds;
    private final MonitoringDuties duties;
    private final RoundProgress progress;
    private final RoundRecord record;
    private final CloseRound close;
    private final CountResults count;

    CloseCompleteRound(
            HeldRounds rounds,
            MonitoringDuties duties,
            RoundProgress progress,
            RoundRecord record,
            CloseRound close,
            CountResults count) {
        this.rounds = rounds;
        this.duties = duties;
        this.progress = progress;
        this.record = record;
        this.close = close;
        this.count = count;
    }

    @Transactional
    MonitoringRoundDetails run(UUID id, IfMatch ifMatch) {
        var round = rounds.holdWithCluster(id);
        duties.require(round.clusterId());
        ifMatch.check(round.version());
        round.requireOpen();
        rounds.requireEarlierClosed(round);
        var members = progress.of(round);
        RoundProgress.requireComplete(members);
        record.keep(id, members);
        var closed = close.run(id);
        count.run(round.clusterId());
        return closed;
    }
}
