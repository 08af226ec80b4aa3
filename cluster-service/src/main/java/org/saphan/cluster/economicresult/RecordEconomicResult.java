package org.saphan.cluster.economicresult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.monitoringround.HeldRounds;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.RoundMembers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Records a member's figures in an open round, or writes them anew. The same again changes nothing.
@ApplicationScoped
class RecordEconomicResult {

    private final HeldRounds rounds;
    private final RoundMembers members;
    private final EconomicResults results;
    private final MonitoringDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    RecordEconomicResult(
            HeldRounds rounds,
            RoundMembers members,
            EconomicResults results,
            MonitoringDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.members = members;
        this.results = results;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    EconomicResultDetails run(UUID roundId, UUID memberId, EconomicFigures figures, IfMatch ifMatch) {
        var round = rounds.hold(roundId);
        duties.require(round.clusterId());
        figures.check();
        var known = results.standing(roundId, memberId);
        known.ifPresent(each -> ifMatch.check(each.version()));
        round.requireOpen();
        var baseline = members.require(round, memberId, figures.collectedOn());
        var result = known.orElseGet(() -> EconomicResult.of(round, memberId));
        if (known.isPresent() && result.says(figures)) {
            return result.details(null);
        }
        result.write(figures, baseline, caller.code(), BangkokDays.today(clock));
        results.persistAndFlush(result);
        journal.record(new EconomicResultEvent.EconomicResultRecorded(result.published()));
        return result.details(null);
    }
}
