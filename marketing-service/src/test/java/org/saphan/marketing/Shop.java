package org.saphan.marketing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Channels and onboardings, as tests make them.
public final class Shop {

    public static final String CHANNELS = "/marketing/v1/channels";
    public static final String ONBOARDINGS = "/marketing/v1/onboardings";

    private static final Api STEWARD = Api.as("OPS-MOC");

    private Shop() {}

    /// A channel that CDD provides.
    public static Map<String, Object> channel(String type) {
        return new HashMap<>(Map.of(
                "nameTh", "ช่องทางตัวอย่าง",
                "nameEn", "Example channel",
                "type", type,
                "market", type.equals("OWN_WEBSITE") ? "ONLINE" : "DOMESTIC",
                "providerAgency", "CDD"));
    }

    public static String opened(String type) {
        return STEWARD.post(CHANNELS, channel(type)).created().id();
    }

    /// An application of a graduate of OTOP_TO_SME.
    public static Map<String, Object> application(String channel, UUID entrepreneur, UUID... products) {
        return application(channel, entrepreneur, "PROGRAMME_GRADUATE", "OTOP_TO_SME", products);
    }

    public static Map<String, Object> application(
            String channel, UUID entrepreneur, String basis, String programme, UUID... products) {
        var application = new HashMap<String, Object>(Map.of(
                "channelId", channel, "entrepreneurId", entrepreneur, "basis", basis, "productIds", List.of(products)));
        if (programme != null) {
            application.put("programmeCode", programme);
        }
        return application;
    }

    public static Answer applied(String channel, UUID entrepreneur, UUID... products) {
        return STEWARD.post(ONBOARDINGS, application(channel, entrepreneur, products))
                .created();
    }

    /// Ready to be launched.
    public static Answer prepared(String channel, UUID entrepreneur, UUID... products) {
        var applied = applied(channel, entrepreneur, products);
        var id = applied.text("onboardingId");
        return step(id, "preparation", step(id, "screening", applied).ok()).ok();
    }

    public static Answer live(String channel, UUID entrepreneur, UUID... products) {
        var prepared = prepared(channel, entrepreneur, products);
        return step(prepared.text("onboardingId"), "launch", prepared).ok();
    }

    /// On the ground of a graduation from that programme.
    public static Answer live(String channel, UUID entrepreneur, String programme) {
        var applied = STEWARD.post(ONBOARDINGS, application(channel, entrepreneur, "PROGRAMME_GRADUATE", programme))
                .created();
        var id = applied.text("onboardingId");
        var prepared =
                step(id, "preparation", step(id, "screening", applied).ok()).ok();
        return step(id, "launch", prepared).ok();
    }

    /// A step without a reason.
    public static Answer step(String onboarding, String step, Answer before) {
        return STEWARD.put(ONBOARDINGS + "/" + onboarding + "/" + step, before.etag());
    }

    /// A step with a reason.
    public static Answer reasoned(String onboarding, String step, Answer before) {
        return STEWARD.put(
                ONBOARDINGS + "/" + onboarding + "/" + step, before.etag(), Map.of("reason", "Stock is sold out."));
    }

    public static Answer read(String onboarding) {
        return STEWARD.get(ONBOARDINGS + "/{id}", onboarding).ok();
    }
}
