package org.saphan.plan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.http.Violation;
import org.saphan.plan.known.registry.KnownEntrepreneur;
import org.saphan.plan.known.registry.KnownRating;
import org.saphan.plan.potentialassessment.AssessmentResult;
import org.saphan.plan.potentialassessment.PotentialAssessmentResult;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.EntrepreneurKind;
import org.saphan.plan.terms.Requirement;

class EligibilityTest {

    private static final UUID STATEMENT = UUID.randomUUID();
    private static final PotentialAssessmentResult PASSED =
            new PotentialAssessmentResult(UUID.randomUUID(), AssessmentResult.PASS);
    private static final PotentialAssessmentResult FAILED =
            new PotentialAssessmentResult(UUID.randomUUID(), AssessmentResult.FAIL);
    private static final EligibilityTerms OTOP_TO_SME = new EligibilityTerms(
            5,
            5,
            List.of(EntrepreneurKind.COMMUNITY_GROUP),
            List.of(2552, 2553),
            List.of(Requirement.VOLUNTARY, Requirement.POTENTIAL_PASS));

    @Test
    @Tag("S1-07")
    void admitsAGroupThatFulfilsAllFour() {
        assertThat(codes(OTOP_TO_SME, group("24"), List.of(rated(2553, 5)), STATEMENT, PASSED))
                .isEmpty();
    }

    @Test
    @Tag("S1-07")
    @Tag("refuses")
    void reportsEveryBrokenConditionAndNotTheFirst() {
        var suspendedOwner = entrepreneur("SINGLE_OWNER", "SUSPENDED", "38");

        assertThat(codes(OTOP_TO_SME, suspendedOwner, List.of(rated(2553, 4)), null, FAILED))
                .containsExactlyInAnyOrder(
                        "NOT_REGISTERED", "KIND", "PROVINCE_NOT_IN_SET", "STAR", "VOLUNTARY", "POTENTIAL");
    }

    @Test
    @Tag("S1-07")
    @Tag("refuses")
    void pointsToTheTermThatIsNotFulfilled() {
        assertThat(Eligibility.check(facts(OTOP_TO_SME, group("24"), List.of(rated(2553, 3)), STATEMENT, PASSED)))
                .extracting(Violation::pointer)
                .containsExactly("/eligibility/starMin");
    }

    @Test
    @Tag("S1-07")
    @Tag("refuses")
    void anUnknownEntrepreneurIsNotRegistered() {
        assertThat(codes(OTOP_TO_SME, null, List.of(), null, null))
                .containsExactlyInAnyOrder("NOT_REGISTERED", "ROUND", "VOLUNTARY", "POTENTIAL");
    }

    @Test
    @Tag("S5-02")
    @Tag("refuses")
    void fiveStarsOfAnotherRoundDoNotCount() {
        assertThat(codes(OTOP_TO_SME, group("24"), List.of(rated(2555, 5)), STATEMENT, PASSED))
                .containsExactly("ROUND");
    }

    @Test
    @Tag("T10")
    void oneProductOfFiveStarsInOneRoundWillDo() {
        var ratings = List.of(rated(2552, 2), rated(2552, 5), rated(2553, 3));

        assertThat(codes(OTOP_TO_SME, group("24"), ratings, STATEMENT, PASSED)).isEmpty();
    }

    @Test
    @Tag("T10")
    @Tag("refuses")
    void starsOfTwoProductsDoNotAddUp() {
        var ratings = List.of(rated(2552, 4), rated(2553, 4));

        assertThat(codes(OTOP_TO_SME, group("24"), ratings, STATEMENT, PASSED)).containsExactly("STAR");
    }

    @Test
    @Tag("T2")
    void theFloorIsTheProgrammesOwn() {
        var otopPlus = new EligibilityTerms(4, 5, OTOP_TO_SME.kinds(), List.of(2555), List.of());
        var none = new EligibilityTerms(null, null, OTOP_TO_SME.kinds(), List.of(), List.of());

        assertThat(codes(otopPlus, group("24"), List.of(rated(2555, 4)), null, null))
                .isEmpty();
        assertThat(codes(none, group("24"), List.of(), null, null)).isEmpty();
    }

    @Test
    @Tag("T2")
    @Tag("refuses")
    void fourStarsAreTooFewWhereFiveAreAskedFor() {
        assertThat(codes(OTOP_TO_SME, group("24"), List.of(rated(2553, 4)), STATEMENT, PASSED))
                .containsExactly("STAR");
    }

    @Test
    @Tag("T2")
    @Tag("refuses")
    void fiveStarsAreTooManyWhereFourIsTheMost() {
        var threeOrFour = new EligibilityTerms(3, 4, OTOP_TO_SME.kinds(), List.of(), List.of());

        assertThat(codes(threeOrFour, group("24"), List.of(rated(2553, 5)), null, null))
                .containsExactly("STAR");
    }

    @Test
    @Tag("T1")
    void bangkokIsOneOfTheUnits() {
        assertThat(codes(OTOP_TO_SME, group("10"), List.of(rated(2553, 5)), STATEMENT, PASSED))
                .isEmpty();
    }

    @Test
    @Tag("T1")
    @Tag("refuses")
    void anAddressNowInBuengKanIsNotInTheSetOf2553() {
        assertThat(codes(OTOP_TO_SME, group("38"), List.of(rated(2553, 5)), STATEMENT, PASSED))
                .containsExactly("PROVINCE_NOT_IN_SET");
    }

    @Test
    @Tag("S5-03")
    void theLatestAssessmentMustHavePassed() {
        assertThat(codes(OTOP_TO_SME, group("24"), List.of(rated(2553, 5)), STATEMENT, PASSED))
                .isEmpty();
    }

    @Test
    @Tag("S5-03")
    @Tag("refuses")
    void aFailedAssessmentIsAsGoodAsNone() {
        assertThat(codes(OTOP_TO_SME, group("24"), List.of(rated(2553, 5)), STATEMENT, FAILED))
                .containsExactly("POTENTIAL");
        assertThat(codes(OTOP_TO_SME, group("24"), List.of(rated(2553, 5)), STATEMENT, null))
                .containsExactly("POTENTIAL");
    }

    @Test
    void whatNothingProvesIsRefused() {
        var pilot = new EligibilityTerms(
                null,
                null,
                OTOP_TO_SME.kinds(),
                List.of(),
                List.of(Requirement.IMPACT_EVIDENCE, Requirement.SUCCESSOR));

        assertThat(codes(pilot, group("24"), List.of(), null, null)).containsExactly("IMPACT_EVIDENCE", "SUCCESSOR");
    }

    @Test
    void theSnapshotKeepsTheFactsWithTheirSequences() {
        var speaks = rated(2553, 5);
        var snapshot = facts(OTOP_TO_SME, group("24"), List.of(speaks, rated(2555, 5)), STATEMENT, PASSED)
                .snapshot();

        assertThat(snapshot.entrepreneurSequence()).isEqualTo(7);
        assertThat(snapshot.ratings())
                .containsExactly(new EligibilitySnapshot.RatingUsed(
                        speaks.id(), speaks.productId(), 2553, 5, speaks.sequence()));
        assertThat(snapshot.potentialAssessmentId()).isEqualTo(PASSED.assessmentId());
    }

    private static List<String> codes(
            EligibilityTerms terms,
            KnownEntrepreneur entrepreneur,
            List<KnownRating> ratings,
            UUID statement,
            PotentialAssessmentResult assessment) {
        return Eligibility.check(facts(terms, entrepreneur, ratings, statement, assessment)).stream()
                .map(Violation::code)
                .toList();
    }

    private static EligibilityFacts facts(
            EligibilityTerms terms,
            KnownEntrepreneur entrepreneur,
            List<KnownRating> ratings,
            UUID statement,
            PotentialAssessmentResult assessment) {
        return new EligibilityFacts(
                terms,
                LocalDate.of(2010, 9, 30),
                Set.of("10", "24", "43"),
                entrepreneur,
                ratings,
                statement,
                assessment,
                Instant.EPOCH);
    }

    private static KnownEntrepreneur group(String province) {
        return entrepreneur("COMMUNITY_GROUP", "REGISTERED", province);
    }

    private static KnownEntrepreneur entrepreneur(String kind, String status, String province) {
        return new KnownEntrepreneur(UUID.randomUUID(), kind, status, province, Instant.EPOCH, null, 7);
    }

    private static KnownRating rated(int round, int stars) {
        return new KnownRating(UUID.randomUUID(), UUID.randomUUID(), round, stars, 3);
    }
}
