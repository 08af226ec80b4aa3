package org.saphan.plan.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.terms.Ranking;
import org.saphan.plan.terms.RankingMeasure;

/// An applicant with its score: the weighted mean of what is measured.
///
/// @param lot what decides when nothing else does
record Scored(ApplicantFacts facts, BigDecimal score, List<ScorePart> parts, String lot) {

    /// Parts and weights have two decimals and weights are below 4,000 in all: means of different sums differ in the
    /// eighth decimal at the latest.
    private static final int DECIMALS = 8;

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    static Scored of(Ranking ranking, String programmeCode, ApplicantFacts facts) {
        var parts = ranking.criteria().stream()
                .map(each -> new ScorePart(each.measure(), value(each.measure(), facts), each.weight()))
                .toList();
        var sum = sum(
                parts.stream().map(each -> each.value().multiply(each.weight())).toList());
        var weights = sum(parts.stream().map(ScorePart::weight).toList());
        var lot = ApplicantFacts.sha256(programmeCode + "|" + facts.entrepreneurId());
        return new Scored(facts, sum.divide(weights, DECIMALS, RoundingMode.HALF_UP), parts, lot);
    }

    private static BigDecimal value(RankingMeasure measure, ApplicantFacts facts) {
        return switch (measure) {
            case STARS -> twenties(Objects.requireNonNullElse(facts.bestStars(), 0));
            case RATING_TOTAL -> known(facts.bestTotal());
            case RATED_PRODUCTS -> twenties(facts.ratedProducts());
            case POTENTIAL_SCORE -> known(facts.potentialScore());
        };
    }

    private static BigDecimal twenties(int number) {
        return TWENTY.multiply(BigDecimal.valueOf(number)).min(MOST);
    }

    private static BigDecimal known(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value.min(MOST);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
