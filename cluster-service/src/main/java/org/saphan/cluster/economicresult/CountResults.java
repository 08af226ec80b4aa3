package org.saphan.cluster.economicresult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.economicvalue.CountEconomicValue;
import org.saphan.cluster.monitoringround.HeldRounds;

/// Counts what the results of a cluster's closed rounds come to, which the caller holds.
@ApplicationScoped
public class CountResults {

    private final HeldRounds rounds;
    private final EconomicResults results;
    private final CountEconomicValue count;

    CountResults(HeldRounds rounds, EconomicResults results, CountEconomicValue count) {
        this.rounds = rounds;
        this.results = results;
        this.count = count;
    }

    @Transactional
    public void run(UUID clusterId) {
        var closed = rounds.closedInOrder(clusterId);
        var countable =
                results.standing(closed).stream().map(EconomicResult::countable).toList();
        count.run(closed, countable);
        results.flush();
    }
}
