package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class FollowRegisterTest {

    @Inject
    FollowRegister followRegister;

    @Test
    void pausesEverythingOfWhoIsSuspended() {
        var entrepreneur = Plan.graduate();
        var fair = live(entrepreneur, "FAIR");
        var export = live(entrepreneur, "EXPORT");

        Register.tells(entrepreneur, "SUSPENDED");

        awaitPaused(fair, "SUSPENDED");
        awaitPaused(export, "SUSPENDED");
        var event = Published.await("marketing.onboarding.paused.v1", fair);
        assertThat(event.data().path("pauseCause").asText()).isEqualTo("SUSPENDED");
        assertThat(event.headers()).doesNotContainKey("ce_agency");
    }

    @Test
    void pausesWhatIsLiveOfWhoIsDeregistered() {
        var entrepreneur = Plan.graduate();
        var onboarding = live(entrepreneur, "FAIR");

        Register.tells(entrepreneur, "DEREGISTERED");

        awaitPaused(onboarding, "DEREGISTERED");
    }

    @Test
    void pausesOnceHoweverOftenItLooks() {
        var entrepreneur = Plan.graduate();
        var onboarding = live(entrepreneur, "FAIR");
        Register.tells(entrepreneur, "SUSPENDED");
        awaitPaused(onboarding, "SUSPENDED");

        followRegister.run();
        Register.tells(entrepreneur, "SUSPENDED");
        followRegister.run();

        Published.await("marketing.onboarding.paused.v1", onboarding);
        assertThat(Published.events("marketing.onboarding.v1", onboarding))
                .extracting(PublishedEvent::type)
                .containsOnlyOnce("marketing.onboarding.paused.v1");
    }

    @Test
    void goesOnOnlyWhenAnAgencyLetsIt() {
        var entrepreneur = Plan.graduate();
        var onboarding = live(entrepreneur, "FAIR");
        Register.tells(entrepreneur, "SUSPENDED");
        awaitPaused(onboarding, "SUSPENDED");

        Shop.step(onboarding, "resumption", Shop.read(onboarding)).refused(422, "NOT_ELIGIBLE");
        Register.tells(entrepreneur, "REGISTERED");
        followRegister.run();
        assertThat(Shop.read(onboarding).text("state")).isEqualTo("PAUSED");
        var resumed = Shop.step(onboarding, "resumption", Shop.read(onboarding)).ok();

        assertThat(resumed.text("state")).isEqualTo("LIVE");
        assertThat(resumed.json().has("pauseCause")).isFalse();
    }

    @Test
    void pausesOnWithdrawnConsentAndGoesOnUnderANewOne() {
        var entrepreneur = Register.registered();
        var consent = Register.consents(entrepreneur);
        Plan.takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");
        var onboarding = live(entrepreneur, "FAIR");

        Register.withdraws(entrepreneur, consent);
        awaitPaused(onboarding, "CONSENT_WITHDRAWN");
        Shop.step(onboarding, "resumption", Shop.read(onboarding)).refused(422, "CONSENT_REQUIRED");

        var renewed = Register.consents(entrepreneur);
        var resumed = Shop.step(onboarding, "resumption", Shop.read(onboarding)).ok();
        assertThat(resumed.text("liveFacts.consentId")).isEqualTo(renewed.toString());
        followRegister.run();
        assertThat(Shop.read(onboarding).text("state")).isEqualTo("LIVE");
    }

    @Test
    void pausesNothingWhileACopyIsBuiltAnew() {
        var onboarding = live(Plan.graduate(), "FAIR");

        Api.as("OPS-MOC").put("/marketing/v1/known/consent/rebuild", null).status(202);
        Api.as("OPS-MOC").put("/marketing/v1/known/entrepreneur/rebuild", null).status(202);
        followRegister.run();

        assertThat(Shop.read(onboarding).text("state")).isEqualTo("LIVE");
    }

    private static String live(UUID entrepreneur, String type) {
        return Shop.live(Shop.opened(type), entrepreneur).text("onboardingId");
    }

    private static void awaitPaused(String onboarding, String cause) {
        Eventually.until(() -> {
            var read = Shop.read(onboarding);
            assertThat(read.text("state")).isEqualTo("PAUSED");
            assertThat(read.text("pauseCause")).isEqualTo(cause);
        });
    }
}
