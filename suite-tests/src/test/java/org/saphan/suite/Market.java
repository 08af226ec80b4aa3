package org.saphan.suite;

import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What OPS-MOC does in marketing.
final class Market {

    static final Map<String, Object> OWN_SHOPS = Map.of(
            "nameTh", "ร้านหน้าโรงทอของผู้ประกอบการ",
            "nameEn", "Shops of their own beside the workshop",
            "type", "DOMESTIC_RETAIL",
            "market", "DOMESTIC",
            "runByEntrepreneur", true,
            "providerAgency", "OPS-MOC");

    private static final String ONBOARDINGS = "/marketing/v1/onboardings";

    private final Api commerce;

    Market(Suite suite) {
        this.commerce = suite.agency("OPS-MOC");
    }

    Answer openChannel() {
        return commerce.post("/marketing/v1/channels", OWN_SHOPS);
    }

    Answer apply(String channel, String entrepreneur) {
        return commerce.post(
                ONBOARDINGS,
                Map.of(
                        "channelId",
                        channel,
                        "entrepreneurId",
                        entrepreneur,
                        "programmeCode",
                        Programme.CODE,
                        "basis",
                        "PROGRAMME_GRADUATE"));
    }

    /// Every step until the graduate sells; who has not graduated has no basis.
    ///
    /// @return the onboarding's id
    String sellsThroughAnOwnChannel(String graduate, String other) {
        var channel = openChannel().created().id();
        apply(channel, other).refused(422, "BASIS_REQUIRED");
        var onboarding = apply(channel, graduate).created();
        apply(channel, graduate).refused(409, "ALREADY_ONBOARDED");
        var etag = onboarding.etag();
        for (var step : List.of("screening", "preparation", "launch")) {
            etag = commerce.put(ONBOARDINGS + "/" + onboarding.id() + "/" + step, etag)
                    .ok()
                    .etag();
        }
        return onboarding.id();
    }
}
