package org.saphan.cluster.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.saphan.cluster.economicresult.SupersedeEconomicResult;
import org.saphan.cluster.monitoringround.HeldRounds;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.socialfinding.SupersedeSocialFinding;

/// Corrects a closed round. Holds all rounds of the cluster, because what they count may change.
@ApplicationScoped
class CorrectRound {

    private final HeldRounds rounds;
    private final MonitoringDuties duties;
    private final SupersedeEconomicResult results;
    private final SupersedeSocialFinding findings;

    CorrectRound(
            HeldRounds rounds,
            MonitoringDuties duties,
            SupersedeEconomicResult results,
            SupersedeSocialFinding findings) {
        this.rounds = rounds;
        this.duties = duties;
        this.results = results;
        this.findings = findings;
    }

    @Transactional
    Correction run(UUID roundId, NewCorrection content) {
        var round = rounds.holdWithCluster(roundId);
        duties.require(round.clusterId());
        content.requireExactlyOne();
        round.requireClosed();
        content.checkTexts();
        var figures = content.economic();
        var social = content.social();
        if (figures != null) {
            return new Correction(results.run(round, content.memberId(), figures, content.reason()), null);
        }
        return new Correction(
                null, findings.run(round, content.memberId(), Objects.requireNonNull(social), content.reason()));
    }
}
