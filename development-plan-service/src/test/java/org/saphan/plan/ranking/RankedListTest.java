package org.saphan.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.terms.QuotaMode;
import org.saphan.plan.terms.Ranking;
import org.saphan.plan.terms.RankingCriterion;
import org.saphan.plan.terms.RankingMeasure;
import org.saphan.plan.terms.TieRule;

class RankedListTest {

    private static final Ranking RANKING = new Ranking(
            1,
            List.of(
                    new RankingCriterion(RankingMeasure.POTENTIAL_SCORE, new BigDecimal("60")),
                    new RankingCriterion(RankingMeasure.RATING_TOTAL, new BigDecimal("40"))),
            List.of(TieRule.MORE_STARS, TieRule.EARLIER_NOMINATION));

    @Test
    @Tag("S1-06")
    void scoresByTheWeightedMean() {
        var ranked = RankedList.of(RANKING, "round", List.of(applicant("24", 5, "92", "82.5", null)));

        assertThat(ranked.getFirst().score()).isEqualByComparingTo("86.3");
        assertThat(ranked.getFirst().parts()).extracting(ScorePart::value).containsExactly(dec("82.5"), dec("92"));
    }

    @Test
    @Tag("S1-06")
    void whatIsNotKnownCountsAsNothing() {
        var unknown = applicant("24", null, null, null, null);
        var little = applicant("24", 1, "0.01", null, null);

        assertThat(order(RANKING, unknown, little)).containsExactly(little.entrepreneurId(), unknown.entrepreneurId());
    }

    @Test
    @Tag("S1-06")
    void starsAndProductsGiveTwentyEachAndAHundredAtMost() {
        var ranking = new Ranking(
                1,
                List.of(
                        new RankingCriterion(RankingMeasure.STARS, BigDecimal.ONE),
                        new RankingCriterion(RankingMeasure.RATED_PRODUCTS, BigDecimal.ONE)),
                List.of());
        var many = new ApplicantFacts(
                UUID.randomUUID(), "24", List.of(), 4, null, 7, null, null, null, null, null, null, 0L, 0);

        assertThat(RankedList.of(ranking, "round", List.of(many)).getFirst().parts())
                .extracting(ScorePart::value)
                .containsExactly(dec("80"), dec("100"));
    }

    @Test
    @Tag("S1-06")
    void tiesAreToldApartByTheRulesInTheirOrder() {
        var late = applicant("24", 5, "90", "80", LocalDate.of(2010, 10, 3));
        var early = applicant("24", 5, "90", "80", LocalDate.of(2010, 10, 1));
        var fewer = applicant("24", 4, "90", "80", LocalDate.of(2010, 9, 1));

        var ranked = RankedList.of(RANKING, "round", List.of(fewer, late, early));

        assertThat(ranked)
                .extracting(each -> each.facts().entrepreneurId())
                .containsExactly(early.entrepreneurId(), late.entrepreneurId(), fewer.entrepreneurId());
        assertThat(ranked)
                .extracting(RankedApplicant::tie)
                .containsExactly(TieRule.EARLIER_NOMINATION, TieRule.EARLIER_NOMINATION, TieRule.MORE_STARS);
    }

    @Test
    @Tag("S1-06")
    void theLotFallsByRoundAndIsTheSameEveryTime() {
        var equals = IntStream.range(0, 20)
                .mapToObj(_ -> applicant("24", 5, "90", "80", null))
                .toArray(ApplicantFacts[]::new);
        var shuffled = new ArrayList<>(List.of(equals));
        Collections.shuffle(shuffled, new Random(1));

        var first = RankedList.of(RANKING, "round", List.of(equals));

        assertThat(RankedList.of(RANKING, "round", shuffled)).isEqualTo(first);
        assertThat(first).extracting(RankedApplicant::tie).containsOnly(TieRule.LOT);
        assertThat(RankedList.of(RANKING, "another round", shuffled)).isNotEqualTo(first);
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void whoIsNotEligibleHasNoRank() {
        var broken = new ApplicantFacts(
                UUID.randomUUID(), "24", List.of("STAR"), 3, null, 1, null, null, null, null, null, null, 0L, 0);

        assertThat(RankedList.of(RANKING, "round", List.of(broken))).isEmpty();
    }

    @Test
    @Tag("S1-08")
    @Tag("T3")
    @Tag("refuses")
    void anExactQuotaIsNeverExceeded() {
        var offer = new Offer(QuotaMode.EXACT, 2, 0, 1, Map.of("24", 1L));

        assertThat(decisions(offer, List.of("24", "24", "24", "25")))
                .containsExactly("SELECTED", "RESERVE", "NOT_SELECTED", "SELECTED");
    }

    @Test
    @Tag("S2-04")
    @Tag("S2-05")
    @Tag("T3")
    void aMinimumGoesToEachProvinceFirstAndThenToTheBestOfAll() {
        var offer = new Offer(QuotaMode.MIN, 1, 4, null, Map.of());

        assertThat(decisions(offer, List.of("24", "24", "24", "24", "25", "26")))
                .containsExactly("SELECTED", "SELECTED", "RESERVE", "RESERVE", "SELECTED", "SELECTED");
    }

    @Test
    @Tag("T3")
    void theMinimumOfTheProvincesCanBeMoreThanTheTotal() {
        var offer = new Offer(QuotaMode.MIN, 1, 1, null, Map.of("27", 1L));

        assertThat(decisions(offer, List.of("24", "24", "25"))).containsExactly("SELECTED", "RESERVE", "SELECTED");
    }

    @Test
    @Tag("S1-08")
    void tellsWhichProvinceLacksHowMany() {
        var offer = new Offer(QuotaMode.EXACT, 2, 0, null, Map.of("26", 1L));
        var allotted = Allotment.of(offer, ranked(List.of("24", "24", "24", "25")));

        assertThat(ProvinceTally.of(List.of("24", "25", "26"), offer, allotted))
                .containsExactly(
                        new ProvinceTally("24", 3, 2, 1, 0),
                        new ProvinceTally("25", 1, 1, 0, 1),
                        new ProvinceTally("26", 0, 0, 0, 1));
    }

    /// The best first, each a little worse than the one before.
    private static List<RankedApplicant> ranked(List<String> provinces) {
        var applicants = IntStream.range(0, provinces.size())
                .mapToObj(each -> applicant(provinces.get(each), 5, "90", String.valueOf(90 - each), null))
                .toList();
        return RankedList.of(RANKING, "round", applicants);
    }

    private static List<String> decisions(Offer offer, List<String> provinces) {
        return Allotment.of(offer, ranked(provinces)).stream()
                .map(each -> each.decision().name())
                .toList();
    }

    private static List<UUID> order(Ranking ranking, ApplicantFacts... applicants) {
        return RankedList.of(ranking, "round", List.of(applicants)).stream()
                .map(each -> each.facts().entrepreneurId())
                .toList();
    }

    private static ApplicantFacts applicant(
            String province, Integer stars, String total, String potential, LocalDate nominatedOn) {
        return new ApplicantFacts(
                UUID.randomUUID(),
                province,
                List.of(),
                stars,
                total == null ? null : dec(total),
                1,
                potential == null ? null : dec(potential),
                nominatedOn,
                null,
                null,
                null,
                null,
                0L,
                0);
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
