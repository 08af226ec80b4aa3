package org.saphan.plan.ranking;

import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.terms.TieRule;

/// The order of applicants of the same score: the programme's rules for ties, and the lot after them. What is not known
/// counts as the least of all.
final class TieOrder implements Comparator<Scored> {

    private final List<TieRule> rules;

    TieOrder(List<TieRule> rules) {
        var all = new ArrayList<>(rules);
        all.add(TieRule.LOT);
        this.rules = List.copyOf(all);
    }

    @Override
    public int compare(Scored one, Scored other) {
        return rules.stream()
                .mapToInt(rule -> order(rule).compare(one, other))
                .filter(order -> order != 0)
                .findFirst()
                .orElseGet(() -> one.facts()
                        .entrepreneurId()
                        .toString()
                        .compareTo(other.facts().entrepreneurId().toString()));
    }

    /// The first rule that tells the two apart.
    TieRule decisive(Scored one, Scored other) {
        return rules.stream()
                .filter(rule -> order(rule).compare(one, other) != 0)
                .findFirst()
                .orElse(TieRule.LOT);
    }

    private static Comparator<Scored> order(TieRule rule) {
        return switch (rule) {
            case MORE_STARS -> more(ApplicantFacts::bestStars);
            case HIGHER_RATING_TOTAL -> more(ApplicantFacts::bestTotal);
            case HIGHER_POTENTIAL_SCORE -> more(ApplicantFacts::potentialScore);
            case EARLIER_NOMINATION -> earlier(ApplicantFacts::nominatedOn);
            case EARLIER_STATEMENT -> earlier(ApplicantFacts::statedOn);
            case LOT -> Comparator.comparing(Scored::lot);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<Scored> more(
            Function<ApplicantFacts, @Nullable T> what) {
        return (one, other) ->
                -nullsFirst(Comparator.<T>naturalOrder()).compare(what.apply(one.facts()), what.apply(other.facts()));
    }

    private static <T extends Comparable<? super T>> Comparator<Scored> earlier(
            Function<ApplicantFacts, @Nullable T> what) {
        return (one, other) ->
                nullsLast(Comparator.<T>naturalOrder()).compare(what.apply(one.facts()), what.apply(other.facts()));
    }
}
