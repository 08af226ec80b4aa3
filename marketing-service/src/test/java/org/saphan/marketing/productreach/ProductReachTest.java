package org.saphan.marketing.productreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.AtOnce;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;
import org.saphan.marketing.progress.OnboardingChanged;
import org.saphan.marketing.progress.OnboardingState;

@QuarkusTest
@WithTestResource(Bench.class)
class ProductReachTest {

    private static final Api READER = Api.as("DIP");
    private static final LocalDate TODAY = BangkokDays.today(Clock.systemUTC());

    @Inject
    Presences presences;

    @Inject
    WorkOutReach workOut;

    private UUID entrepreneur;
    private UUID product;

    @BeforeEach
    void makeProduct() {
        entrepreneur = Plan.graduate();
        product = Products.makes(entrepreneur, 5);
    }

    @Test
    @Tag("S2-11")
    void goesFurtherWithEachChannel() {
        Shop.live(Shop.opened("FAIR"), entrepreneur, product);
        var national = reach("");
        var export = Shop.live(Shop.opened("EXPORT"), entrepreneur, product);

        var international = reach("");

        assertThat(national.text("reach")).isEqualTo("NATIONAL");
        assertThat(international.text("reach")).isEqualTo("INTERNATIONAL");
        assertThat(international.at("channels")).hasSize(2);
        assertThat(international.text("channels.1.onboardingId")).isEqualTo(export.text("onboardingId"));
        assertThat(international.at("history")).hasSize(1);
        assertThat(international.text("history.0.from")).isEqualTo(TODAY.toString());
        assertThat(ofEntrepreneur("").text("reach")).isEqualTo("INTERNATIONAL");
        Eventually.until(() -> {
            var told = Published.await("marketing.product-reach.changed.v1", product)
                    .data();
            assertThat(told.path("reach").asText()).isEqualTo("INTERNATIONAL");
            assertThat(told.path("since").asText()).isEqualTo(TODAY.toString());
            assertThat(told.path("entrepreneurId").asText()).isEqualTo(entrepreneur.toString());
        });
    }

    @Test
    @Tag("S2-11")
    @Tag("refuses")
    void goesNowhereBeforeItIsLiveAndOnceItsChannelIsClosed() {
        var channel = channel("FAIR", "FOREIGN");
        var before = Shop.prepared(channel.id(), entrepreneur, product);
        var prepared = reach("");
        Shop.step(before.text("onboardingId"), "launch", before).ok();
        var live = reach("");

        Api.as("CDD")
                .put(Shop.CHANNELS + "/" + channel.id() + "/closing", channel.etag())
                .ok();

        assertThat(prepared.text("reach")).isEqualTo("LOCAL");
        assertThat(live.text("reach")).isEqualTo("INTERNATIONAL");
        assertThat(reach("").text("reach")).isEqualTo("LOCAL");
        assertThat(reach("").at("channels")).isEmpty();
        READER.get("/marketing/v1/products/{id}/market-reach?asOf=2999-01-01", product)
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        READER.get("/marketing/v1/products/{id}/market-reach", UUID.randomUUID())
                .refused(404, "NOT_FOUND");
        READER.get("/marketing/v1/entrepreneurs/{id}/market-reach", UUID.randomUUID())
                .refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S2-11")
    void remembersItsPauses() {
        var onboarding = applied("EXPORT", product);
        changes("2012-01-01", onboarding, OnboardingState.LIVE);
        changes("2012-03-01", onboarding, OnboardingState.PAUSED);
        changes("2012-06-01", onboarding, OnboardingState.LIVE);
        changes("2012-06-01", onboarding, OnboardingState.PAUSED);
        changes("2012-07-01", onboarding, OnboardingState.LIVE);

        var history = reach("").at("history");

        assertThat(history).hasSize(2);
        assertThat(history.path(0).path("until").asText()).isEqualTo("2012-03-01");
        assertThat(history.path(1).path("from").asText()).isEqualTo("2012-07-01");
        assertThat(history.path(1).has("until")).isFalse();
        assertThat(reach("?asOf=2012-02-29").text("reach")).isEqualTo("INTERNATIONAL");
        assertThat(reach("?asOf=2012-03-01").text("reach")).isEqualTo("LOCAL");
        assertThat(reach("?asOf=2012-06-01").at("channels")).isEmpty();
        assertThat(ofEntrepreneur("?asOf=2012-02-29").text("channels.0.productId"))
                .isEqualTo(product.toString());
    }

    @Test
    void countsForTheEntrepreneurWhereNoProductIsNamed() {
        var live = Shop.live(Shop.opened("EXPORT"), entrepreneur);

        assertThat(reach("").text("reach")).isEqualTo("LOCAL");
        assertThat(ofEntrepreneur("").text("reach")).isEqualTo("INTERNATIONAL");
        var told = Published.await("marketing.product-reach.changed.v1", entrepreneur)
                .data();
        assertThat(told.has("productId")).isFalse();
        assertThat(told.path("reach").asText()).isEqualTo("INTERNATIONAL");
        Shop.reasoned(live.text("onboardingId"), "pause", live).ok();
        assertThat(ofEntrepreneur("").text("reach")).isEqualTo("LOCAL");
    }

    @Test
    void goesAlongWhenTheRegisterMerges() {
        var winner = Register.consenting();
        Shop.live(Shop.opened("FAIR"), entrepreneur, product);
        Shop.live(Shop.opened("EXPORT"), entrepreneur);

        Register.merges(entrepreneur, winner);

        Eventually.until(() -> {
            assertThat(newest(product).path("entrepreneurId").asText()).isEqualTo(winner.toString());
            assertThat(newest(winner).path("reach").asText()).isEqualTo("INTERNATIONAL");
            assertThat(newest(entrepreneur).path("history")).isEmpty();
        });
        assertThat(ofEntrepreneur("").text("reach")).isEqualTo("LOCAL");
        assertThat(READER.get("/marketing/v1/entrepreneurs/{id}/market-reach", winner)
                        .ok()
                        .at("channels"))
                .hasSize(2);
    }

    @Test
    void goesNoFurtherWhileItsMakerIsSuspended() {
        Shop.live(Shop.opened("EXPORT"), entrepreneur, product);

        Register.tells(entrepreneur, "SUSPENDED");

        Eventually.until(() -> assertThat(reach("").text("reach")).isEqualTo("LOCAL"));
    }

    @Test
    void losesNoChannelOfTwoThatGoLiveAtOnce() throws Exception {
        var prepared = List.of("FAIR", "EXPORT", "DOMESTIC_RETAIL", "BROADCAST").stream()
                .map(type -> Shop.prepared(Shop.opened(type), entrepreneur, product))
                .toList();
        var turn = prepared.iterator();

        var statuses = AtOnce.of(4, () -> launch(turn));

        assertThat(statuses).containsOnly(200);
        Eventually.until(
                () -> assertThat(newest(product).path("reach").asText()).isEqualTo("INTERNATIONAL"));
        assertThat(reach("").at("channels")).hasSize(4);
    }

    private static int launch(Iterator<Answer> turn) {
        var next = AtOnce.next(turn);
        return Shop.step(next.text("onboardingId"), "launch", next).status();
    }

    private static JsonNode newest(UUID subject) {
        var told = Published.events("marketing.product-reach.v1", subject);
        assertThat(told).isNotEmpty();
        return told.getLast().data();
    }

    private UUID applied(String type, UUID... products) {
        return UUID.fromString(
                Shop.applied(Shop.opened(type), entrepreneur, products).id());
    }

    /// As if it had been changed on that day.
    private void changes(String day, UUID onboarding, OnboardingState state) {
        var clock =
                Clock.fixed(LocalDate.parse(day).atStartOfDay(BangkokDays.ZONE).toInstant(), BangkokDays.ZONE);
        var follow = new FollowOnboarding(presences, workOut, clock);
        QuarkusTransaction.requiringNew()
                .run(() -> follow.run(new OnboardingChanged(onboarding, entrepreneur, List.of(product), state)));
    }

    private static Answer channel(String type, String market) {
        var channel = Shop.channel(type);
        channel.putAll(Map.of("market", market));
        return Api.as("CDD").post(Shop.CHANNELS, channel).created();
    }

    private Answer reach(String query) {
        return READER.get("/marketing/v1/products/" + product + "/market-reach" + query)
                .ok();
    }

    private Answer ofEntrepreneur(String query) {
        return READER.get("/marketing/v1/entrepreneurs/" + entrepreneur + "/market-reach" + query)
                .ok();
    }
}
