package org.saphan.plan.known.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;

@QuarkusTest
@WithTestResource(Bench.class)
class KnownChannelsTest {

    private static final TopicWriter MARKETING = TopicWriter.of("marketing", "OPS-MOC");

    @Inject
    KnownChannels channels;

    @Test
    void anOwnChannelCountsWhileItIsLive() {
        var entrepreneur = UUID.randomUUID();
        var onboarding = UUID.randomUUID();

        tells(onboarding, entrepreneur, 0, "PREPARING", true);
        tells(UUID.randomUUID(), entrepreneur, 0, "LIVE", false);
        tells(onboarding, entrepreneur, 1, "LIVE", true);
        Eventually.until(() -> assertThat(channels.hasOwnChannel(entrepreneur)).isTrue());
        tells(onboarding, entrepreneur, 2, "PAUSED", true);
        Eventually.until(() -> assertThat(channels.hasOwnChannel(entrepreneur)).isFalse());
    }

    private static void tells(UUID id, UUID entrepreneur, long sequence, String state, boolean own) {
        var onboarding = Map.of(
                "onboardingId", id,
                "entrepreneurId", entrepreneur,
                "channelId", UUID.randomUUID(),
                "channelType", own ? "OWN_WEBSITE" : "FAIR",
                "ownChannel", own,
                "state", state);
        MARKETING.publish(
                "marketing.onboarding." + state.toLowerCase(java.util.Locale.ROOT) + ".v1", id, sequence, onboarding);
    }
}
