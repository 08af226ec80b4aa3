package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

/// What follows when the register merges entrepreneurs, takes that back, or erases one.
@QuarkusTest
@WithTestResource(Bench.class)
class FollowMergeTest {

    @Inject
    FollowRegister followRegister;

    @Inject
    Onboardings onboardings;

    private String channel;
    private UUID loser;
    private UUID winner;

    @BeforeEach
    void registerTwo() {
        channel = Shop.opened("FAIR");
        loser = Plan.graduate();
        winner = Plan.graduate();
    }

    @Test
    void movesWhatIsLiveAndWhatIsOver() {
        var over = closed(live(loser));
        var standing = live(loser);

        Register.merges(loser, winner);

        awaitEntrepreneur(standing, winner);
        awaitEntrepreneur(over, winner);
        assertThat(Shop.read(over).text("state")).isEqualTo("CLOSED");
        var told = Published.await("marketing.onboarding.transferred.v1", standing);
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
        assertThat(told.headers()).doesNotContainKey("ce_agency");
    }

    @Test
    void whatIsLiveGoesOn() {
        var standing = live(loser);

        Register.merges(loser, winner);
        awaitEntrepreneur(standing, winner);
        followRegister.run();

        assertThat(Shop.read(standing).text("state")).isEqualTo("LIVE");
        Published.await("marketing.onboarding.transferred.v1", standing);
        assertThat(Published.events("marketing.onboarding.v1", standing))
                .extracting(PublishedEvent::type)
                .doesNotContain("marketing.onboarding.paused.v1");
    }

    @Test
    void whatADeregistrationHadPausedStaysPaused() {
        var standing = live(loser);
        Register.tells(loser, "DEREGISTERED");
        Eventually.until(() -> assertThat(Shop.read(standing).text("state")).isEqualTo("PAUSED"));

        Register.merges(loser, winner);

        awaitEntrepreneur(standing, winner);
        assertThat(Shop.read(standing).text("state")).isEqualTo("PAUSED");
        assertThat(Shop.read(standing).text("pauseCause")).isEqualTo("DEREGISTERED");
    }

    @Test
    void closesWhatTheOtherHasAlready() {
        var second = live(loser);
        var first = live(winner);

        Register.merges(loser, winner);

        awaitEntrepreneur(second, winner);
        assertThat(Shop.read(second).text("state")).isEqualTo("CLOSED");
        assertThat(Shop.read(second).text("reason")).isEqualTo("MERGED");
        assertThat(Shop.read(first).text("state")).isEqualTo("LIVE");
        Published.await("marketing.onboarding.closed.v1", second);
    }

    @Test
    void goesBackWhenTheMergeIsTakenBack() {
        var own = live(winner);
        var second = live(loser);
        var elsewhere = Shop.live(Shop.opened("EXPORT"), loser).text("onboardingId");
        Register.merges(loser, winner);
        awaitEntrepreneur(second, winner);
        awaitEntrepreneur(elsewhere, winner);

        Register.unmerges(loser);

        awaitEntrepreneur(second, loser);
        awaitEntrepreneur(elsewhere, loser);
        assertThat(Shop.read(elsewhere).text("state")).isEqualTo("LIVE");
        assertThat(Shop.read(second).text("state")).isEqualTo("CLOSED");
        assertThat(Shop.read(own).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void followsAChainToItsEndAndBackByOne() {
        var standing = live(loser);
        var last = Register.registered();

        Register.merges(winner, last);
        Register.merges(loser, winner);
        awaitEntrepreneur(standing, last);
        Register.unmerges(winner);
        awaitEntrepreneur(standing, winner);
        Register.unmerges(loser);

        awaitEntrepreneur(standing, loser);
    }

    @Test
    void waitsWhileTwoMergesSeemToGoInACircle() {
        var standing = live(loser);
        Register.merges(winner, loser);

        Register.merges(loser, winner);
        followRegister.run();
        assertThat(Shop.read(standing).text("entrepreneurId")).isEqualTo(loser.toString());
        Register.unmerges(winner);

        awaitEntrepreneur(standing, winner);
    }

    @Test
    void movesOnceHoweverOftenTheMergeIsHeard() {
        var standing = live(loser);
        Register.merges(loser, winner);
        awaitEntrepreneur(standing, winner);

        Register.merges(loser, winner);
        Register.repeats(loser);
        followRegister.run();

        Published.await("marketing.onboarding.transferred.v1", standing);
        assertThat(Published.events("marketing.onboarding.v1", standing))
                .extracting(PublishedEvent::type)
                .containsOnlyOnce("marketing.onboarding.transferred.v1");
    }

    @Test
    void movesNothingBackWhileTheCopyIsBuiltAnew() {
        var standing = live(loser);
        Register.merges(loser, winner);
        awaitEntrepreneur(standing, winner);

        Api.as("OPS-MOC").put("/marketing/v1/known/entrepreneur/rebuild", null).status(202);
        followRegister.run();

        assertThat(Shop.read(standing).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void movesWhatWasMadeAfterTheMergeWasHeard() {
        var standing = UUID.fromString(live(loser));
        Register.merges(loser, winner);
        awaitEntrepreneur(standing.toString(), winner);
        QuarkusTransaction.requiringNew()
                .run(() -> onboardings.update("entrepreneurId = ?1, enteredAs = null where id = ?2", loser, standing));

        followRegister.run();

        assertThat(Shop.read(standing.toString()).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void takesTheTransferredProductsAndRatingsForTheOthers() {
        var rating = UUID.randomUUID();
        var product = Products.makes(loser, 1);
        Products.rates(rating, product, loser, 5, true);
        Shop.assessed(product, "DOMESTIC", "PASS");
        Register.merges(loser, winner);
        var application = Shop.application(channel, winner, "MARKET_POTENTIAL", null, product);
        Api.as("OPS-MOC").post(Shop.ONBOARDINGS, application).refused(422, "NOT_ELIGIBLE");

        Products.transfers(product, rating, winner);

        Api.as("OPS-MOC").post(Shop.ONBOARDINGS, application).created();
    }

    @Test
    void refusesWhoWasMerged() {
        Register.merges(loser, winner);

        var refused = Api.as("OPS-MOC")
                .post(Shop.ONBOARDINGS, Shop.application(channel, loser))
                .refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactly("NOT_REGISTERED");
    }

    @Test
    void keepsTheBareIdOfWhoWasErased() {
        var standing = live(loser);
        var over = closed(live(winner));

        Register.erases(loser);
        Register.erases(winner);
        followRegister.run();

        assertThat(Shop.read(standing).text("state")).isEqualTo("LIVE");
        assertThat(Shop.read(over).text("entrepreneurId")).isEqualTo(winner.toString());
        assertThat(Api.as("OPS-MOC")
                        .get(Shop.ONBOARDINGS + "?channel={channel}", channel)
                        .ok()
                        .at("items"))
                .hasSize(2);
    }

    private String live(UUID entrepreneur) {
        return Shop.live(channel, entrepreneur).text("onboardingId");
    }

    private static String closed(String onboarding) {
        return Shop.reasoned(onboarding, "closing", Shop.read(onboarding)).ok().text("onboardingId");
    }

    private static void awaitEntrepreneur(String onboarding, UUID entrepreneur) {
        Eventually.until(
                () -> assertThat(Shop.read(onboarding).text("entrepreneurId")).isEqualTo(entrepreneur.toString()));
    }
}
