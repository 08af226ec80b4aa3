package org.saphan.plan.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.terms.Ranking;
import org.saphan.plan.terms.TieRule;

/// The eligible applicants in the order of the programme's declared rule.
public final class RankedList {

    private final TieOrder ties;
    private final List<Scored> order;

    private RankedList(TieOrder ties, List<Scored> order) {
        this.ties = ties;
        this.order = order;
    }

    /// The best first.
    ///
    /// @param programmeCode whose lot it is: the same in a simulation and in every round
    public static List<RankedApplicant> of(
            Ranking ranking, String programmeCode, Collection<ApplicantFacts> applicants) {
        var ties = new TieOrder(ranking.ties());
        var order = applicants.stream()
                .filter(ApplicantFacts::eligible)
                .map(each -> Scored.of(ranking, programmeCode, each))
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(ties))
                .toList();
        return new RankedList(ties, order).ranked();
    }

    private List<RankedApplicant> ranked() {
        var ranked = new ArrayList<RankedApplicant>(order.size());
        var inProvince = new HashMap<String, Integer>();
        for (var each : order) {
            var rank = inProvince.merge(each.facts().provinceCode(), 1, Integer::sum);
            var place = ranked.size();
            ranked.add(new RankedApplicant(each.facts(), place + 1, rank, each.score(), each.parts(), tie(place)));
        }
        return List.copyOf(ranked);
    }

    /// Held against the one before; the first of a tie against the one after.
    private @Nullable TieRule tie(int place) {
        if (isTie(place - 1)) {
            return ties.decisive(order.get(place - 1), order.get(place));
        }
        return isTie(place) ? ties.decisive(order.get(place), order.get(place + 1)) : null;
    }

    private boolean isTie(int place) {
        return place >= 0
                && place + 1 < order.size()
                && order.get(place).score().compareTo(order.get(place + 1).score()) == 0;
    }
}
