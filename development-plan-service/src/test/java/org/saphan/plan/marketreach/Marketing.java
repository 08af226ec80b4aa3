package org.saphan.plan.marketreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;

/// Plays marketing: tells on its topics, and waits until this service knows.
final class Marketing {

    private static final TopicWriter OPS_MOC = TopicWriter.of("marketing", "OPS-MOC");

    private Marketing() {}

    static UUID opens(String type, String market) {
        var id = UUID.randomUUID();
        OPS_MOC.publish("marketing.channel.opened.v1", id, 0, Map.of("channelId", id, "type", type, "market", market));
        awaits("channel", id);
        return id;
    }

    /// Brings an entrepreneur into a channel.
    ///
    /// @param ended the day on which that ended, null while it is live
    static void brings(UUID channel, String type, UUID entrepreneur, String liveOn, String ended) {
        var id = UUID.randomUUID();
        var state = ended == null ? "LIVE" : "CLOSED";
        var onboarding = new HashMap<String, Object>(Map.of(
                "onboardingId", id,
                "entrepreneurId", entrepreneur,
                "channelId", channel,
                "channelType", type,
                "ownChannel", false,
                "state", state,
                "liveOn", liveOn));
        if (ended != null) {
            onboarding.put("endedOn", ended);
        }
        OPS_MOC.publish("marketing.onboarding." + state.toLowerCase(Locale.ROOT) + ".v1", id, 0, onboarding);
        awaits("onboarding", id);
    }

    private static void awaits(String aggregate, UUID id) {
        Eventually.until(() -> assertThat(Api.as("DIP")
                        .get("/plan/v1/known/" + aggregate + "/" + id)
                        .status())
                .isEqualTo(200));
    }
}
