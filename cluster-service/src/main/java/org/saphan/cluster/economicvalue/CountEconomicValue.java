package org.saphan.cluster.economicvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.saphan.http.BangkokDays;

/// Counts what the results of a cluster's closed rounds come to, one round after the other. What stands already
/// stays; what has become another is superseded.
@ApplicationScoped
public class CountEconomicValue {

    private final EconomicValues values;
    private final Clock clock;

    CountEconomicValue(EconomicValues values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    /// @param closedInOrder the cluster's closed rounds, the oldest first; nobody else closes or corrects one
    /// meanwhile
    /// @param results their standing results
    @Transactional
    public void run(List<UUID> closedInOrder, Collection<Countable> results) {
        var standing = values.standing(closedInOrder);
        var best = new HashMap<UUID, Level>();
        for (var round : closedInOrder) {
            for (var result : results) {
                if (result.roundId().equals(round)) {
                    var before = best.getOrDefault(result.membershipId(), Level.NONE);
                    keep(standing, result, result.change().beyond(before));
                    best.put(result.membershipId(), before.max(result.change().level()));
                }
            }
        }
    }

    private void keep(List<EconomicValue> standing, Countable result, Counted counted) {
        var known = standing.stream().filter(each -> each.isOf(result)).findFirst();
        if (known.filter(each -> each.says(result, counted)).isPresent()) {
            return;
        }
        var right = EconomicValue.of(result, counted, BangkokDays.today(clock));
        known.ifPresent(each -> each.supersede(right));
        values.flush(); // the old one no longer stands before the new one does
        values.persist(right);
    }
}
