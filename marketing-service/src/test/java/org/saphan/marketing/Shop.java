package org.saphan.marketing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.http.BangkokDays;

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

    /// A channel that asks something of products.
    public static String asking(String type, Object... requirements) {
        var channel = channel(type);
        channel.put("requirements", List.of(requirements));
        return STEWARD.post(CHANNELS, channel).created().id();
    }

    /// A channel with so many places.
    public static String withPlaces(int capacity) {
        var channel = channel("FAIR");
        channel.put("capacity", capacity);
        return STEWARD.post(CHANNELS, channel).created().id();
    }

    public static Map<String, Object> stars(int least) {
        return Map.of("kind", "STARS", "least", least);
    }

    public static Map<String, Object> certificate(String... standards) {
        return Map.of("kind", "CERTIFICATE", "anyOf", List.of(standards));
    }

    public static Map<String, Object> category(String... categories) {
        return Map.of("kind", "CATEGORY", "anyOf", List.of(categories));
    }

    public static Map<String, Object> capacity(int least, String unit) {
        return Map.of("kind", "CAPACITY", "least", least, "unit", unit);
    }

    /// So many packs of the product can be made in a month, as of a day.
    public static Map<String, Object> statement(int quantity, String statedOn) {
        return new HashMap<>(Map.of(
                "quantity",
                quantity,
                "unit",
                "PACK",
                "statedOn",
                statedOn,
                "evidence",
                "Visit of the production site, file MOC 5/2554"));
    }

    public static Answer states(UUID product, int quantity, String statedOn) {
        return STEWARD.post(capacities(product), statement(quantity, statedOn)).created();
    }

    public static String capacities(UUID product) {
        return "/marketing/v1/products/" + product + "/production-capacities";
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

    /// What OPS-MOC judges of a product's potential on a market today.
    public static Answer assessed(UUID product, String market, String verdict) {
        var today = BangkokDays.today(Clock.systemUTC()).toString();
        return STEWARD.post(assessments(product), assessment(market, verdict, today))
                .created();
    }

    public static Map<String, Object> assessment(String market, String verdict, String day) {
        return new HashMap<>(Map.of(
                "market", market, "verdict", verdict, "assessedOn", day, "method", "การทดสอบตลาด", "note", "รสชาติดี"));
    }

    public static String assessments(UUID product) {
        return "/marketing/v1/products/" + product + "/market-potential-assessments";
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
