package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Shop.ONBOARDINGS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;
import org.saphan.marketing.Websites;

@QuarkusTest
@WithTestResource(Bench.class)
class OnboardingResourceTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    @Tag("S1-05")
    void bringsAGraduateIntoAChannelOfItsOwn() {
        var graduate = Plan.graduate();
        Websites.live(graduate, null);
        var live = Shop.live(Shop.opened("OWN_WEBSITE"), graduate, Products.makes(graduate, 5));

        var today = BangkokDays.today(Clock.systemUTC()).toString();
        var event = Published.await("marketing.onboarding.live.v1", live.text("onboardingId"))
                .data();
        assertThat(event.path("ownChannel").asBoolean()).isTrue();
        assertThat(event.path("channelType").asText()).isEqualTo("OWN_WEBSITE");
        assertThat(event.path("state").asText()).isEqualTo("LIVE");
        assertThat(event.path("liveOn").asText()).isEqualTo(today);
    }

    @Test
    @Tag("S2-09")
    @Tag("refuses")
    void sellsThroughAnOwnWebsiteOnlyWhereThereIsOne() {
        var graduate = Plan.graduate();
        var prepared = Shop.prepared(Shop.opened("OWN_WEBSITE"), graduate);
        var id = prepared.text("onboardingId");
        var verified = Websites.verified(graduate, null);

        Shop.step(id, "launch", prepared).refused(422, "NOT_AN_OWN_WEBSITE").violating("NO_LIVE_WEBSITE");
        var website = Websites.step("launch", verified).ok();
        var live = Shop.step(id, "launch", prepared).ok();
        var paused = Shop.reasoned(id, "pause", live).ok();
        Websites.step("retirement", website).ok();

        Shop.step(id, "resumption", paused).refused(422, "NOT_AN_OWN_WEBSITE").violating("NO_LIVE_WEBSITE");
    }

    @Test
    @Tag("S1-05")
    @Tag("refuses")
    void hasNoOwnChannelForWhoDidNotGraduate() {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, "OTOP_TO_SME", "ENROLLED");

        STEWARD.post(ONBOARDINGS, Shop.application(Shop.opened("OWN_WEBSITE"), entrepreneur))
                .refused(422, "BASIS_REQUIRED")
                .violating("PROGRAMME_GRADUATE");
    }

    @Test
    void keepsTheFactsThatItWasDecidedOn() {
        var entrepreneur = Register.registered();
        var consent = Register.consents(entrepreneur);
        var enrolment = Plan.takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");
        Register.tells(entrepreneur, "REGISTERED");

        var live = Shop.live(Shop.opened("EXPORT"), entrepreneur);

        assertThat(live.text("admissionFacts.enrolment.enrolmentId")).isEqualTo(enrolment.toString());
        assertThat(live.text("admissionFacts.standing.consentId")).isEqualTo(consent.toString());
        assertThat(live.at("admissionFacts.standing.entrepreneurSequence").asLong())
                .isEqualTo(1);
        assertThat(live.text("admissionFacts.standing.knownAsOf")).isNotEmpty();
        assertThat(live.text("liveFacts.consentId")).isEqualTo(consent.toString());
    }

    @Test
    void takesEachStepInItsTurn() {
        var applied = Shop.applied(Shop.opened("FAIR"), Plan.graduate());
        var id = applied.id();

        Shop.step(id, "launch", applied).refused(409, "ONBOARDING_STATE_FORBIDS");
        var screened = Shop.step(id, "screening", applied).ok();
        Shop.step(id, "preparation", applied).refused(412, "PRECONDITION_FAILED");
        var live = Shop.step(
                        id, "launch", Shop.step(id, "preparation", screened).ok())
                .ok();
        Shop.reasoned(id, "rejection", live).refused(409, "ONBOARDING_STATE_FORBIDS");
        var paused = Shop.reasoned(id, "pause", live).ok();
        assertThat(paused.text("pauseCause")).isEqualTo("BY_AGENCY");
        var resumed = Shop.step(id, "resumption", paused).ok();
        assertThat(resumed.text("state")).isEqualTo("LIVE");
        assertThat(Shop.reasoned(id, "closing", resumed).ok().text("state")).isEqualTo("CLOSED");

        Published.await("marketing.onboarding.closed.v1", id);
        assertThat(Published.events("marketing.onboarding.v1", id))
                .extracting(each -> each.type().replaceAll("marketing.onboarding.|.v1", ""))
                .containsExactly("applied", "screened", "preparing", "live", "paused", "resumed", "closed");
    }

    @Test
    void isRejectedWithAReasonThatStaysInside() {
        var applied = Shop.applied(Shop.opened("FAIR"), Plan.graduate());

        STEWARD.put(ONBOARDINGS + "/" + applied.id() + "/rejection", applied.etag(), Map.of())
                .refused(400, "INVALID_REQUEST");
        var rejected = Shop.reasoned(applied.id(), "rejection", applied).ok();

        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        assertThat(rejected.text("reason")).isNotEmpty();
        assertThat(Published.await("marketing.onboarding.rejected.v1", applied.id())
                        .data()
                        .has("reason"))
                .isFalse();
    }

    @Test
    void isOneForAnEntrepreneurAndChannel() throws Exception {
        var application = Shop.application(Shop.opened("FAIR"), Plan.graduate());
        Callable<Integer> attempt = () -> STEWARD.post(ONBOARDINGS, application).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(OnboardingResourceTest::statusOf)
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        STEWARD.post(ONBOARDINGS, application).refused(409, "ALREADY_ONBOARDED");
    }

    private static int statusOf(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void isTheBusinessOfWhoProvidesTheChannelOrHasTheDuty() {
        Plan.gives("MARKET_24", "DOAE", "24");
        Plan.gives("MARKET_10", "DOAE", "10");
        var channel = Shop.opened("FAIR");
        var here = Shop.application(channel, graduateOf("MARKET_24"), "PROGRAMME_GRADUATE", "MARKET_24");
        var elsewhere = Shop.application(channel, graduateOf("MARKET_10"), "PROGRAMME_GRADUATE", "MARKET_10");

        Api.as("DOAE").post(ONBOARDINGS, elsewhere).refused(403, "DUTY_REQUIRED");
        Api.as("TCC").post(ONBOARDINGS, here).refused(403, "DUTY_REQUIRED");
        var applied = Api.as("DOAE").post(ONBOARDINGS, here).created();
        var screening = ONBOARDINGS + "/" + applied.id() + "/screening";
        Api.as("TCC").put(screening, applied.etag()).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").put(screening, applied.etag()).ok();
    }

    private static UUID graduateOf(String programme) {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, programme, "GRADUATED");
        return entrepreneur;
    }

    @Test
    void needsAnOpenChannel() {
        var over = Shop.channel("FAIR");
        over.put("closesOn", "2011-06-09");
        var later = Shop.channel("FAIR");
        later.put("opensOn", "2999-01-01");
        var graduate = Plan.graduate();
        var past = STEWARD.post(Shop.CHANNELS, over).created().id();
        var prepared =
                Shop.prepared(STEWARD.post(Shop.CHANNELS, later).created().id(), graduate);

        STEWARD.post(ONBOARDINGS, Shop.application(past, graduate)).refused(409, "CHANNEL_NOT_OPEN");
        STEWARD.post(ONBOARDINGS, Shop.application(UUID.randomUUID().toString(), graduate))
                .refused(422, "UNKNOWN_CHANNEL");
        Shop.step(prepared.text("onboardingId"), "launch", prepared).refused(409, "CHANNEL_NOT_OPEN");
    }

    @Test
    void areListedByFilter() {
        var channel = Shop.opened("FAIR");
        var entrepreneur = Plan.graduate();
        Shop.applied(channel, entrepreneur);
        Shop.live(channel, Plan.graduate());

        var live = STEWARD.get(ONBOARDINGS + "?channel={c}&state=LIVE&programme=OTOP_TO_SME", channel)
                .ok();
        var own = STEWARD.get(ONBOARDINGS + "?entrepreneur={e}", entrepreneur).ok();

        assertThat(live.at("items")).hasSize(1);
        assertThat(own.at("items")).hasSize(1);
        assertThat(own.text("items.0.state")).isEqualTo("APPLIED");
    }
}
