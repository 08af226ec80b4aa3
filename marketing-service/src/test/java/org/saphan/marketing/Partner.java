package org.saphan.marketing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// The system of CDD, which provides the channels of [Shop], as it reports.
public final class Partner {

    private static final Api CDD = Api.as("CDD");

    private Partner() {}

    /// A report under a reference of its own.
    public static Map<String, Object> report(String onboarding, String outcome, String occurredAt) {
        return new HashMap<>(Map.of(
                "partnerReference", "REF-" + UUID.randomUUID(),
                "onboardingId", onboarding,
                "outcome", outcome,
                "occurredAt", occurredAt));
    }

    public static Answer reports(String channel, Map<String, Object> report) {
        return CDD.post(callBacks(channel), report);
    }

    public static Answer reports(String channel, String onboarding, String outcome, String occurredAt) {
        return reports(channel, report(onboarding, outcome, occurredAt));
    }

    public static String callBacks(String channel) {
        return "/marketing/v1/channels/" + channel + "/call-backs";
    }
}
