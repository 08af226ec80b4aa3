package org.saphan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.plan.known.registry.KnownRatings;

/// Brings a test to where results are recorded: programmes that follow indicators, and products with ratings.
public final class Results {

    private Results() {}

    /// A programme open to every group, which follows INCOME in baht by two methods, and JOBS.
    public static String programme() {
        return programme(_ -> {});
    }

    public static String programme(Consumer<ObjectNode> change) {
        return Programmes.opened(terms -> {
            var eligibility = (ObjectNode) terms.get("eligibility");
            eligibility.remove(List.of("starMin", "starMax"));
            eligibility.putArray("roundYearsBE");
            eligibility.putArray("requires");
            ((ObjectNode) terms.get("quota")).put("mode", "MIN");
            var indicators = terms.putArray("indicators");
            indicator(indicators.addObject(), "INCOME", "BAHT", "REPORTED_SALES", 2);
            indicator(indicators.addObject(), "JOBS", "PERSON", "HEAD_COUNT", 1);
            change.accept(terms);
        });
    }

    private static void indicator(ObjectNode indicator, String code, String unit, String method, int editions) {
        indicator
                .put("code", code)
                .put("nameTh", "ตัวชี้วัด " + code)
                .put("nameEn", code)
                .put("unit", unit);
        var methods = indicator.putArray("methods");
        for (var edition = 1; edition <= editions; edition++) {
            methods.addObject()
                    .put("code", method)
                    .put("version", edition)
                    .put("descriptionTh", "วิธีวัด")
                    .put("descriptionEn", "As reported");
        }
    }

    /// A result of the fiscal year 2556.
    public static Map<String, Object> value(String code, String baseline, String after) {
        var value = new HashMap<String, Object>(Map.of(
                "code",
                code,
                "methodCode",
                code.equals("JOBS") ? "HEAD_COUNT" : "REPORTED_SALES",
                "methodVersion",
                1,
                "period",
                Map.of("from", "2012-10-01", "to", "2013-09-30"),
                "baseline",
                new java.math.BigDecimal(baseline),
                "baselineOn",
                "2012-09-30",
                "note",
                "บัญชีรายรับของกลุ่ม"));
        if (after != null) {
            value.put("after", new java.math.BigDecimal(after));
            value.put("afterOn", "2013-09-30");
        }
        return value;
    }

    public static Answer record(String enrolment, Map<String, Object> value) {
        return Api.as("OSMEP").post("/plan/v1/enrolments/" + enrolment + "/indicator-values", value);
    }

    /// The register announces a rating of this product.
    public static UUID rates(UUID product, UUID entrepreneur, int round, int stars) {
        var rating = UUID.randomUUID();
        Register.tellsRating(rating, product, entrepreneur, round, stars, true, null);
        awaits(rating, entrepreneur);
        return rating;
    }

    /// The register gives a rated product to another entrepreneur.
    public static void gives(UUID rating, UUID product, UUID winner, int round, int stars) {
        Register.tellsRating(rating, product, winner, round, stars, true, null);
        awaits(rating, winner);
    }

    private static void awaits(UUID rating, UUID entrepreneur) {
        var ratings = CDI.current().select(KnownRatings.class).get();
        Eventually.until(() ->
                assertThat(ratings.of(entrepreneur)).anyMatch(each -> each.id().equals(rating)));
    }
}
