package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Shop.ONBOARDINGS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.KafkaOutage;
import org.saphan.marketing.Neighbours;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class AdmissionTest {

    private String channel;

    @BeforeEach
    void openChannel() {
        channel = Shop.opened("DOMESTIC_RETAIL");
    }

    @Test
    void decidesFromWhatItKnowsWhenNoNewsComesAnyMore() {
        var graduate = Neighbours.graduate();
        var stranger = Neighbours.registered();

        try (var silence = KafkaOutage.begin()) {
            assertThat(silence).isNotNull();
            assertThat(Shop.live(channel, graduate).text("state")).isEqualTo("LIVE");
            apply(stranger, "PROGRAMME_GRADUATE", "OTOP_TO_SME").refused(422, "BASIS_REQUIRED");
        }
    }

    @Test
    void needsAGraduationFromTheProgrammeThatIsNamed() {
        var graduate = Neighbours.graduate();

        apply(graduate, "PROGRAMME_GRADUATE", "OTHER").refused(422, "BASIS_REQUIRED");
        apply(graduate, "PROGRAMME_GRADUATE", null).refused(422, "BASIS_REQUIRED");
        apply(graduate, "PROGRAMME_GRADUATE", "OTOP_TO_SME").created();
    }

    @Test
    void takesOnlyOtopNextForANextGraduate() {
        var entrepreneur = Neighbours.graduate();
        var product = Neighbours.makes(entrepreneur, 4);

        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_TO_SME", product)
                .refused(422, "BASIS_REQUIRED")
                .violating("NEXT_GRADUATE");
        Neighbours.takesPart(entrepreneur, "OTOP_PLUS_NEXT", "GRADUATED");
        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT", product).created();
    }

    @Test
    void takesPartInActivityA1ForItsBasis() {
        var entrepreneur = Neighbours.consenting();

        apply(entrepreneur, "DIP_A1", "DIP_RECOVERY_7")
                .refused(422, "BASIS_REQUIRED")
                .violating("DIP_A1");
        Neighbours.takesPart(entrepreneur, "DIP_RECOVERY_7", "ENROLLED");
        apply(entrepreneur, "DIP_A1", "DIP_RECOVERY_7").created();
    }

    @Test
    void takesProductsWithMarketPotentialForABasis() {
        var entrepreneur = Neighbours.consenting();

        apply(entrepreneur, "MARKET_POTENTIAL", null)
                .refused(422, "BASIS_REQUIRED")
                .violating("MARKET_POTENTIAL");
        var applied = apply(entrepreneur, "MARKET_POTENTIAL", null, Neighbours.makes(entrepreneur, 5))
                .created();
        assertThat(applied.at("admissionFacts.ratings.0.stars").asInt()).isEqualTo(5);
        assertThat(applied.at("admissionFacts.ratings.0.roundYearBE").asInt()).isEqualTo(2553);
    }

    @Test
    void needsAProductOfFourStarsInOtopPlus() {
        var entrepreneur = Neighbours.consenting();
        Neighbours.takesPart(entrepreneur, "OTOP_PLUS_NEXT", "GRADUATED");
        var three = Neighbours.makes(entrepreneur, 3);

        apply(entrepreneur, "MARKET_POTENTIAL", null, three)
                .refused(422, "NOT_ELIGIBLE")
                .violating("STAR");
        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT")
                .refused(422, "NOT_ELIGIBLE")
                .violating("STAR");
        apply(entrepreneur, "NEXT_GRADUATE", "OTOP_PLUS_NEXT", three, Neighbours.makes(entrepreneur, 4))
                .created();
    }

    @Test
    void countsOnlyAnnouncedStars() {
        var entrepreneur = Neighbours.consenting();
        var product = Neighbours.makes(entrepreneur, 2);
        Neighbours.rates(UUID.randomUUID(), product, entrepreneur, 5, false);

        apply(entrepreneur, "MARKET_POTENTIAL", null, product)
                .refused(422, "NOT_ELIGIBLE")
                .violating("STAR");
    }

    @Test
    void namesOnlyProductsOfTheEntrepreneur() {
        var entrepreneur = Neighbours.consenting();
        var foreign = Neighbours.makes(Neighbours.registered(), 5);

        var refused = apply(entrepreneur, "MARKET_POTENTIAL", null, foreign).refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactlyInAnyOrder("PRODUCT", "STAR");
        assertThat(refused.text("violations.0.pointer")).isEqualTo("/productIds/0");
    }

    @Test
    void needsTheEntrepreneurInTheRegister() {
        var graduate = Neighbours.graduate();
        Neighbours.tells(graduate, "SUSPENDED");
        var unknown = UUID.randomUUID();
        Neighbours.takesPart(unknown, "OTOP_TO_SME", "GRADUATED");

        apply(graduate, "PROGRAMME_GRADUATE", "OTOP_TO_SME")
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
        apply(unknown, "PROGRAMME_GRADUATE", "OTOP_TO_SME")
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
        Neighbours.tells(graduate, "REGISTERED");
        apply(graduate, "PROGRAMME_GRADUATE", "OTOP_TO_SME").created();
    }

    @Test
    void needsTheConsentToBeMarketed() {
        var entrepreneur = Neighbours.registered();
        Neighbours.takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");

        apply(entrepreneur, "PROGRAMME_GRADUATE", "OTOP_TO_SME").refused(422, "CONSENT_REQUIRED");
        var consent = Neighbours.consents(entrepreneur);
        var prepared = Shop.prepared(channel, entrepreneur);
        Neighbours.withdraws(entrepreneur, consent);
        Shop.step(prepared.text("onboardingId"), "launch", prepared).refused(422, "CONSENT_REQUIRED");
    }

    private Answer apply(UUID entrepreneur, String basis, String programme, UUID... products) {
        return Api.as("OPS-MOC").post(ONBOARDINGS, Shop.application(channel, entrepreneur, basis, programme, products));
    }
}
