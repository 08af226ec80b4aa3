package org.saphan.cluster.economicresult;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.cluster.economicvalue.CountedValues;

/// What other features may ask about results.
@ApplicationScoped
public class EconomicResultQueries {

    private final EconomicResults results;
    private final CountedValues counted;

    EconomicResultQueries(EconomicResults results, CountedValues counted) {
        this.results = results;
        this.counted = counted;
    }

    /// The members of which the round has a result.
    public Set<UUID> measured(UUID roundId) {
        return results.standing(List.of(roundId)).stream()
                .map(EconomicResult::membershipId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All results of a round, also superseded ones, the oldest first.
    public List<EconomicResultDetails> ofRound(UUID roundId) {
        var all = results.ofRound(roundId);
        var values = counted.of(all.stream().map(EconomicResult::id).toList());
        return all.stream().map(each -> each.details(values.get(each.id()))).toList();
    }

    EconomicResultDetails details(EconomicResult result) {
        return result.details(counted.of(List.of(result.id())).get(result.id()));
    }
}
