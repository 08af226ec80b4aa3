package org.saphan.cluster.economicresult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.monitoringround.NothingToCorrect;
import org.saphan.cluster.monitoringround.RoundFacts;
import org.saphan.cluster.monitoringround.RoundMembers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Puts what is right in the place of a result of a closed round, which the caller holds, and counts anew.
@ApplicationScoped
public class SupersedeEconomicResult {

    private final RoundMembers members;
    private final EconomicResults results;
    private final EconomicResultQueries queries;
    private final CountResults count;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    SupersedeEconomicResult(
            RoundMembers members,
            EconomicResults results,
            EconomicResultQueries queries,
            CountResults count,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.results = results;
        this.queries = queries;
        this.count = count;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public EconomicResultDetails run(RoundFacts round, UUID memberId, EconomicFigures figures, String reason) {
        figures.check();
        var baseline = members.require(round, memberId, figures.collectedOn());
        var wrong = results.standing(round.id(), memberId).orElseThrow(() -> new NothingToCorrect(memberId));
        var right = wrong.supersede(reason);
        results.flush(); // the old one no longer stands before the new one does
        right.write(figures, baseline, caller.code(), BangkokDays.today(clock));
        results.persistAndFlush(right);
        count.run(round.clusterId());
        journal.record(new EconomicResultEvent.EconomicResultSuperseded(wrong.published()));
        journal.record(new EconomicResultEvent.EconomicResultRecorded(right.published()));
        return queries.details(right);
    }
}
