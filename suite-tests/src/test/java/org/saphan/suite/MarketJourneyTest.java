package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;

/// A product of OTOP PLUS on its way abroad: what is missing, who is told, how the partner's system lists it, what the
/// register's news does to it, and what it came to. One journey, told in the order in which it happens.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarketJourneyTest {

    private static final String NEXT = "/marketing/v1/programmes/OTOP_PLUS_NEXT";
    private static final String CHANNELS = "/marketing/v1/channels";
    private static final String ONBOARDINGS = "/marketing/v1/onboardings";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Suite suite = Suite.running();
    private final Register register = new Register(suite);
    private final Api commerce = suite.agency("OPS-MOC");
    private final Api chamber = suite.agency("TCC");
    private String group = "";
    private String product = "";
    private String channel = "";
    private String onboarding = "";

    @BeforeAll
    void aFiveStarProductAndAStoreAbroad() {
        group = register.group(Register.SOTHON);
        product = register.product(group);
        register.roundOfFiveStars(2549, List.of(product));
        register.consentsToMarketing(group);
        register.certifies(product, "GMP");
        var store = Map.of(
                "nameTh", "ห้างสรรพสินค้าสมมุติในต่างประเทศ",
                "nameEn", "Fictitious store abroad",
                "type", "EXPORT",
                "market", "FOREIGN",
                "providerAgency", "TCC",
                "requirements",
                        List.of(
                                Map.of("kind", "STARS", "least", 4),
                                Map.of("kind", "CERTIFICATE", "anyOf", List.of("HACCP"))),
                "capacity", 1,
                "countries", List.of("JP"));
        channel = chamber.post(CHANNELS, store).created().id();
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    @Order(1)
    @Tag("S2-07")
    @Tag("refuses")
    void potentialHasToBeAssessedBeforeItIsABasis() {
        apply().refused(422, "BASIS_REQUIRED");
        var assessment = Map.of(
                "market", "FOREIGN",
                "verdict", "PASS",
                "score", 82.5,
                "assessedOn", "2013-05-20",
                "method", "Trial with importers",
                "programmeCode", "OTOP_PLUS_NEXT");
        var path = "/marketing/v1/products/" + product + "/market-potential-assessments";
        suite.agency("DOAE").post(path, assessment).refused(403, "DUTY_REQUIRED");
        chamber.post(path, assessment).created();

        onboarding = apply().created().id();
    }

    @Test
    @Order(2)
    @Tag("S2-08")
    void everybodySeesWhatIsMissingForTheStore() {
        var missing = readiness().path("missing").path(0);

        assertThat(missing.path("code").asText()).isEqualTo("LACKS_CERTIFICATE");
        assertThat(missing.path("detail").asText()).contains("HACCP", "GMP");
    }

    @Test
    @Order(3)
    @Tag("S2-08")
    @Tag("refuses")
    void thePartnersSystemListsItOnceNothingIsMissing() {
        step("screening").ok();
        step("preparation").ok();
        step("launch").refused(409, "NOT_READY").violating("LACKS_CERTIFICATE");
        register.certifies(product, "HACCP");
        Eventually.within(
                PATIENCE,
                () -> assertThat(readiness().path("ready").asBoolean()).isTrue());

        commerce.post(CHANNELS + "/" + channel + "/call-backs", report("LST-0", "LISTED"))
                .refused(403, "DUTY_REQUIRED");
        callBack("LST-1", "LISTED").created();
        callBack("LST-1", "DELISTED").refused(409, "PARTNER_REFERENCE_USED");

        assertThat(state()).isEqualTo("LIVE");
    }

    @Test
    @Order(4)
    @Tag("S2-11")
    void planHearsHowFarTheProductGoes() {
        var path = "/marketing/v1/products/{id}/market-reach";
        assertThat(commerce.get(path, product).ok().text("reach")).isEqualTo("INTERNATIONAL");

        Eventually.within(
                PATIENCE,
                () -> suite.agency("DIP")
                        .get("/plan/v1/known/product-reach/{id}", product)
                        .ok());
    }

    @Test
    @Order(5)
    @Tag("M5")
    void aSuspensionPausesAndOnlyAPersonResumes() {
        register.suspends(group);
        Eventually.within(PATIENCE, () -> assertThat(state()).isEqualTo("PAUSED"));
        register.reinstates(group);
        Eventually.within(
                PATIENCE,
                () -> assertThat(commerce.get("/marketing/v1/known/entrepreneur/{id}", group)
                                .ok()
                                .text("known.status"))
                        .isEqualTo("REGISTERED"));

        callBack("LST-2", "LISTED").created();
        assertThat(state()).isEqualTo("PAUSED");

        step("resumption").ok();
        assertThat(state()).isEqualTo("LIVE");
    }

    @Test
    @Order(6)
    @Tag("S2-10")
    void whatItCameToIsMeasuredAndReported() {
        var sales = Map.of(
                "productId",
                product,
                "period",
                YearMonth.now(BANGKOK).toString(),
                "domestic",
                BigDecimal.ZERO,
                "foreign",
                new BigDecimal("185000.00"));
        chamber.post(ONBOARDINGS + "/" + onboarding + "/sales-reports", sales).created();
        chamber.post(ONBOARDINGS + "/" + onboarding + "/sales-reports", sales).refused(409, "SALES_ALREADY_REPORTED");
        measureValueAdded();

        var targets = suite.agency("MCOT").get(NEXT + "/targets").ok();

        assertThat(target(targets, "VALUE_ADDED_PERCENT")).isEqualTo("20 MET");
        assertThat(target(targets, "OWN_WEBSITE_ENTREPRENEURS")).isEqualTo("0 NOT_MET");
        assertThat(commerce.get(NEXT + "/sales?by=market").ok().body()).contains("185000.00");
    }

    private void measureValueAdded() {
        var baseline = Map.of(
                "programmeCode", "OTOP_PLUS_NEXT",
                "baseline", new BigDecimal("250.00"),
                "baselineFrom", "2012-01-01",
                "baselineUntil", "2012-06-30",
                "methodCode", "UNIT_PRICE",
                "methodVersion", 1,
                "evidence", "Price list 2555");
        var measured = chamber.post("/marketing/v1/products/" + product + "/value-measurements", baseline)
                .created();
        var after = Map.of("after", new BigDecimal("300.00"), "afterFrom", "2013-01-01", "afterUntil", "2013-06-30");
        chamber.put("/marketing/v1/value-measurements/" + measured.id() + "/result", measured.etag(), after)
                .ok();
    }

    private static String target(Answer targets, String metric) {
        return targets.at("items")
                .valueStream()
                .filter(each -> each.path("metric").asText().equals(metric))
                .map(each -> each.path("actual").decimalValue().toPlainString() + " "
                        + each.path("status").asText())
                .findFirst()
                .orElse("");
    }

    private Answer apply() {
        return chamber.post(
                ONBOARDINGS,
                Map.of(
                        "channelId",
                        channel,
                        "entrepreneurId",
                        group,
                        "programmeCode",
                        "OTOP_PLUS_NEXT",
                        "basis",
                        "MARKET_POTENTIAL",
                        "productIds",
                        List.of(product)));
    }

    private Answer step(String name) {
        var path = ONBOARDINGS + "/" + onboarding;
        return chamber.put(path + "/" + name, chamber.get(path).ok().etag());
    }

    private String state() {
        return commerce.get(ONBOARDINGS + "/" + onboarding).ok().text("state");
    }

    private Answer callBack(String reference, String outcome) {
        return chamber.post(CHANNELS + "/" + channel + "/call-backs", report(reference, outcome));
    }

    private Map<String, Object> report(String reference, String outcome) {
        return Map.of(
                "partnerReference", reference,
                "onboardingId", onboarding,
                "outcome", outcome,
                "occurredAt", Instant.now().toString());
    }

    private JsonNode readiness() {
        return commerce.get("/marketing/v1/entrepreneurs/{id}/readiness", group)
                .ok()
                .at("items")
                .valueStream()
                .filter(each -> each.path("channelId").asText().equals(channel))
                .findFirst()
                .orElseThrow();
    }
}
