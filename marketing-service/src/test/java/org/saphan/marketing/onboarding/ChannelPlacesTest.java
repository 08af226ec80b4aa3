package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Shop;

/// A channel with room for a few only.
@QuarkusTest
@WithTestResource(Bench.class)
class ChannelPlacesTest {

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void takesNobodyBeyondItsRoomUntilSomebodyLeaves() {
        var channel = Shop.withPlaces(1);
        var first = Shop.applied(channel, Plan.graduate());
        var second = Shop.applied(channel, Plan.graduate());

        var screened = Shop.step(first.id(), "screening", first).ok();
        Shop.step(second.id(), "screening", second).refused(409, "CHANNEL_FULL");
        assertThat(taken(channel)).isEqualTo(1);
        var live = Shop.step(
                        first.id(),
                        "launch",
                        Shop.step(first.id(), "preparation", screened).ok())
                .ok();
        var paused = Shop.reasoned(first.id(), "pause", live).ok();
        Shop.step(second.id(), "screening", second).refused(409, "CHANNEL_FULL");
        Shop.reasoned(first.id(), "closing", paused).ok();

        assertThat(taken(channel)).isZero();
        Shop.step(second.id(), "screening", second).ok();
    }

    @Test
    @Tag("S2-08")
    void givesItsLastPlacesToAsManyAsThereAre() throws Exception {
        var channel = Shop.withPlaces(2);
        var attempts = IntStream.range(0, 6)
                .mapToObj(_ -> Shop.applied(channel, Plan.graduate()))
                .<Callable<Answer>>map(each -> () -> Shop.step(each.id(), "screening", each))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(attempts).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(2);
        }
        assertThat(taken(channel)).isEqualTo(2);
    }

    private static int taken(String channel) {
        return Api.as("TCC")
                .get(Shop.CHANNELS + "/{id}", channel)
                .ok()
                .at("places.taken")
                .asInt();
    }
}
