package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Shop.ONBOARDINGS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.KafkaOutage;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class AdmissionTest {

    @Inject
    Onboardings onboardings;

    private String channel;

    @BeforeEach
    void openChannel() {
        channel = Shop.opened("DOMESTIC_RETAIL");
    }

    @Test
    void decidesFromWhatItKnowsWhenNoNewsComesAnyMore() {
        var graduate = Plan.graduate();
        var stranger = Register.registered();

        try (var silence = KafkaOutage.begin()) {
            assertThat(silence).isNotNull();
            assertThat(Shop.live(channel, graduate).text("state")).isEqualTo("LIVE");
            apply(stranger, "PROGRAMME_GRADUATE", "OTOP_TO_SME").refused(422, "BASIS_REQUIRED");
        }
    }

    @Test
    void needsAGraduationFromTheProgrammeThatIsNamed() {
        var graduate = Plan.graduate();

        apply(graduate, "PROGRAMME_GRADUATE", "OTHER").refused(422, "BASIS_REQUIRED");
        apply(graduate, "PROGRAMME_GRADUATE", null).refused(422, "BASIS_REQUIRED");
        apply(graduate, "PROGRAMME_GRADUATE", "OTOP_TO_SME").created();
    }

    @Test
    void takesOnlyOtopNextForANextGraduate() {
        var entrepreneur = Plan.graduate();
        var product = Products.makes(entrepreneur, 4);

        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_TO_SME", product)
                .refused(422, "BASIS_REQUIRED")
                .violating("NEXT_GRADUATE");
        Plan.takesPart(entrepreneur, "OTOP_PLUS_NEXT", "GRADUATED");
        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT", product).created();
    }

    @Test
    @Tag("S4-05")
    void takesARunOfActivityA1ForItsBasis() {
        var running = Register.consenting();
        var run = Plan.runs(running, "DIP_RECOVERY_7", "A1", "RUNNING");
        var done = Register.consenting();
        Plan.runs(done, "DIP_RECOVERY_7", "A1", "COMPLETED");

        var applied = apply(running, "DIP_A1", "DIP_RECOVERY_7").created();

        assertThat(applied.text("admissionFacts.run.activityRunId")).isEqualTo(run.toString());
        assertThat(applied.text("admissionFacts.run.state")).isEqualTo("RUNNING");
        apply(done, "DIP_A1", "DIP_RECOVERY_7").created();
    }

    @Test
    @Tag("S4-05")
    @Tag("refuses")
    void takesNoOtherPartInTheProgrammeForActivityA1() {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, "DIP_RECOVERY_7", "ENROLLED");
        Plan.runs(entrepreneur, "DIP_RECOVERY_7", "A2", "RUNNING");
        Plan.runs(entrepreneur, "OTHER", "A1", "RUNNING");
        var given = Plan.runs(entrepreneur, "DIP_RECOVERY_7", "A1", "RUNNING");
        Plan.runs(given, entrepreneur, "DIP_RECOVERY_7", "A1", "CANCELLED");

        apply(entrepreneur, "DIP_A1", "DIP_RECOVERY_7")
                .refused(422, "BASIS_REQUIRED")
                .violating("DIP_A1");
    }

    @Test
    @Tag("S2-07")
    void takesAProductWithMarketPotentialForABasis() {
        var entrepreneur = Register.consenting();
        var product = Products.makes(entrepreneur, 5);
        var assessment = Shop.assessed(product, "DOMESTIC", "PASS");

        var applied = apply(entrepreneur, "MARKET_POTENTIAL", null, product).created();

        assertThat(applied.text("admissionFacts.assessments.0.assessmentId")).isEqualTo(assessment.id());
        assertThat(applied.at("admissionFacts.ratings.0.stars").asInt()).isEqualTo(5);
        assertThat(applied.at("admissionFacts.ratings.0.roundYearBE").asInt()).isEqualTo(2553);
    }

    @Test
    @Tag("S2-07")
    @Tag("refuses")
    void takesNoProductWhoseLatestAssessmentIsNoPassOfThatMarket() {
        var entrepreneur = Register.consenting();
        var unassessed = Products.makes(entrepreneur, 5);
        var failed = Products.makes(entrepreneur, 5);
        Shop.assessed(failed, "DOMESTIC", "PASS");
        Shop.assessed(failed, "DOMESTIC", "FAIL");
        var elsewhere = Products.makes(entrepreneur, 5);
        Shop.assessed(elsewhere, "FOREIGN", "PASS");

        for (var named : List.of(new UUID[] {}, new UUID[] {unassessed, failed, elsewhere})) {
            apply(entrepreneur, "MARKET_POTENTIAL", null, named)
                    .refused(422, "BASIS_REQUIRED")
                    .violating("MARKET_POTENTIAL");
        }
    }

    @Test
    void stillReadsWhatAnOlderEditionDecidedOn() {
        var applied =
                apply(Plan.graduate(), "PROGRAMME_GRADUATE", "OTOP_TO_SME").created();
        QuarkusTransaction.requiringNew()
                .run(() -> onboardings
                        .getEntityManager()
                        .createNativeQuery("""
                                update onboarding set admission_facts = admission_facts - 'assessments' - 'run'
                                where id = ?1""")
                        .setParameter(1, UUID.fromString(applied.id()))
                        .executeUpdate());

        assertThat(Shop.read(applied.id()).at("admissionFacts.assessments")).isEmpty();
    }

    @Test
    @Tag("S2-03")
    @Tag("S2-07")
    void takesAGraduateOfOtopNextWithAProductOfFourStars() {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, "OTOP_PLUS_NEXT", "GRADUATED");

        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT", Products.makes(entrepreneur, 4))
                .created();
    }

    @Test
    @Tag("S2-03")
    @Tag("refuses")
    void needsAProductOfFourStarsInOtopPlus() {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, "OTOP_PLUS_NEXT", "GRADUATED");
        var three = Products.makes(entrepreneur, 3);
        Shop.assessed(three, "DOMESTIC", "PASS");

        apply(entrepreneur, "MARKET_POTENTIAL", null, three)
                .refused(422, "NOT_ELIGIBLE")
                .violating("STAR");
        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT")
                .refused(422, "NOT_ELIGIBLE")
                .violating("STAR");
        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT", three, Products.makes(entrepreneur, 4))
                .created();
    }

    @Test
    void countsOnlyAnnouncedStars() {
        var entrepreneur = Register.consenting();
        var product = Products.makes(entrepreneur, 2);
        Shop.assessed(product, "DOMESTIC", "PASS");
        Products.rates(UUID.randomUUID(), product, entrepreneur, 5, false);

        apply(entrepreneur, "MARKET_POTENTIAL", null, product)
                .refused(422, "NOT_ELIGIBLE")
                .violating("STAR");
    }

    @Test
    void namesOnlyProductsOfTheEntrepreneur() {
        var entrepreneur = Register.consenting();
        var foreign = Products.makes(Register.registered(), 5);
        Shop.assessed(foreign, "DOMESTIC", "PASS");

        var refused = apply(entrepreneur, "MARKET_POTENTIAL", null, foreign).refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactlyInAnyOrder("PRODUCT", "STAR");
        assertThat(refused.text("violations.0.pointer")).isEqualTo("/productIds/0");
    }

    @Test
    void needsTheEntrepreneurInTheRegister() {
        var graduate = Plan.graduate();
        Register.tells(graduate, "SUSPENDED");
        var unknown = UUID.randomUUID();
        Plan.takesPart(unknown, "OTOP_TO_SME", "GRADUATED");

        apply(graduate, "PROGRAMME_GRADUATE", "OTOP_TO_SME")
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
        apply(unknown, "PROGRAMME_GRADUATE", "OTOP_TO_SME")
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
        Register.tells(graduate, "REGISTERED");
        apply(graduate, "PROGRAMME_GRADUATE", "OTOP_TO_SME").created();
    }

    @Test
    void needsTheConsentToBeMarketed() {
        var entrepreneur = Register.registered();
        Plan.takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");

        apply(entrepreneur, "PROGRAMME_GRADUATE", "OTOP_TO_SME").refused(422, "CONSENT_REQUIRED");
        var consent = Register.consents(entrepreneur);
        var prepared = Shop.prepared(channel, entrepreneur);
        Register.withdraws(entrepreneur, consent);
        Shop.step(prepared.text("onboardingId"), "launch", prepared).refused(422, "CONSENT_REQUIRED");
    }

    private Answer apply(UUID entrepreneur, String basis, String programme, UUID... products) {
        return Api.as("OPS-MOC").post(ONBOARDINGS, Shop.application(channel, entrepreneur, basis, programme, products));
    }
}
