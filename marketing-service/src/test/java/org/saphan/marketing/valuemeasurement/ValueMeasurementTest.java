package org.saphan.marketing.valuemeasurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Books;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ValueMeasurementTest {

    private static final Api STEWARD = Api.as("OPS-MOC");
    private static final String PROGRAMME = "VALUE_OF_ONE";

    private UUID product;

    @BeforeEach
    void makeAProduct() {
        Books.programme(PROGRAMME);
        product = Products.makesA(Register.registered(), "FOOD");
    }

    @Test
    @Tag("S2-10")
    void keepsWhatWasBeforeAndAfterWithItsMethod() {
        var recorded = Api.as("TCC")
                .post(Books.measurements(product), Books.baseline(PROGRAMME, "120"))
                .created();

        var measured = Api.as("TCC")
                .put(Books.path(recorded) + "/result", recorded.etag(), Books.result("144"))
                .ok();

        assertThat(recorded.json().has("percent")).isFalse();
        assertThat(measured.at("percent").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(measured.text("methodCode")).isEqualTo("UNIT_PRICE");
        assertThat(measured.text("recordedBy")).isEqualTo("TCC");
        var told = Published.await("marketing.value-measurement.measured.v1", recorded.text("valueMeasurementId"))
                .data();
        assertThat(told.path("percent").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(told.path("meetsTarget").asBoolean()).isTrue();
        assertThat(told.has("baseline")).isFalse();
        assertThat(told.has("after")).isFalse();
        assertThat(told.has("evidence")).isFalse();
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void needsABaselineOfMoreThanNothing() {
        STEWARD.post(Books.measurements(product), Books.baseline(PROGRAMME, "0"))
                .refused(422, "BASELINE_NOT_POSITIVE");
        STEWARD.post(Books.measurements(product), Books.baseline(PROGRAMME, "-1"))
                .refused(400, "INVALID_REQUEST");
        STEWARD.post(Books.measurements(product), Books.baseline(PROGRAMME, "1.001"))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void needsABaselineThatIsOverBeforeTheOtherPeriodBegins() {
        var recorded = Books.recorded(product, PROGRAMME, "120");
        var overlapping = Books.result("144");
        overlapping.put("afterFrom", "2012-09-30");
        var backwards = Books.result("144");
        backwards.put("afterUntil", "2012-09-30");
        var upsideDown = Books.baseline(PROGRAMME, "120");
        upsideDown.put("baselineUntil", "2011-09-30");

        STEWARD.put(Books.path(recorded) + "/result", recorded.etag(), overlapping)
                .refused(422, "AFTER_NOT_LATER");
        STEWARD.put(Books.path(recorded) + "/result", recorded.etag(), backwards)
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
        STEWARD.post(Books.measurements(product), upsideDown)
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void standsOnceForAProductProgrammeAndMethod() throws InterruptedException {
        var baseline = Books.baseline(PROGRAMME, "120");

        var statuses = Books.atOnce(6, () -> STEWARD.post(Books.measurements(product), baseline));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        STEWARD.post(Books.measurements(product), baseline).refused(409, "MEASUREMENT_ALREADY_RECORDED");
        baseline.put("methodCode", "ANNUAL_SALES");
        STEWARD.post(Books.measurements(product), baseline).created();
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void isMeasuredOnceAndOnlyAsItWasRead() {
        var recorded = Books.recorded(product, PROGRAMME, "120");
        var result = Books.path(recorded) + "/result";

        STEWARD.put(result, null, Books.result("150")).refused(428, "PRECONDITION_REQUIRED");
        STEWARD.put(result, "\"41\"", Books.result("150")).refused(412, "PRECONDITION_FAILED");
        var measured = STEWARD.put(result, recorded.etag(), Books.result("150")).ok();
        STEWARD.put(result, measured.etag(), Books.result("160")).refused(409, "RESULT_ALREADY_KNOWN");
    }

    @Test
    @Tag("S2-10")
    void isCorrectedByAnotherThatSaysWhy() {
        var wrong = Books.measured(product, PROGRAMME, "120", "150").text("valueMeasurementId");

        var right = supersede(wrong).created();

        assertThat(right.text("supersedes")).isEqualTo(wrong);
        assertThat(right.at("percent").decimalValue()).isEqualByComparingTo("20");
        var listed = STEWARD.get(Books.measurements(product)).ok();
        assertThat(listed.at("items")).hasSize(2);
        assertThat(listed.text("items.0.supersededBy")).isEqualTo(right.text("valueMeasurementId"));
        supersede(wrong).refused(409, "MEASUREMENT_SUPERSEDED");
        var told = Published.await("marketing.value-measurement.superseded.v1", wrong)
                .data();
        assertThat(told.path("supersededBy").asText()).isEqualTo(right.text("valueMeasurementId"));
        assertThat(told.has("reason")).isFalse();
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void isCorrectedOnceHoweverManyTryAtOnce() throws InterruptedException {
        var wrong = Books.measured(product, PROGRAMME, "120", "150").text("valueMeasurementId");

        var statuses = Books.atOnce(5, () -> supersede(wrong));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    private static Answer supersede(String measurement) {
        var content = Books.baseline(PROGRAMME, "125");
        content.remove("programmeCode");
        content.put("reason", "ราคาเดิมรวมค่าขนส่ง");
        content.put("result", Books.result("150"));
        return STEWARD.post("/marketing/v1/value-measurements/" + measurement + "/supersession", content);
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void isTheBusinessOfWhoSupportsMarketingThere() {
        var baseline = Books.baseline(PROGRAMME, "120");

        Api.as("DOAE").post(Books.measurements(product), baseline).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").post(Books.measurements(product), baseline).refused(403, "DUTY_REQUIRED");
        STEWARD.post(Books.measurements(product), Books.baseline("UNHEARD_OF", "1"))
                .refused(422, "UNKNOWN_PROGRAMME");
        STEWARD.post(Books.measurements(UUID.randomUUID()), baseline).refused(404, "NOT_FOUND");
        var recorded = Api.as("TCC").post(Books.measurements(product), baseline).created();
        Api.as("DOAE")
                .put(Books.path(recorded) + "/result", recorded.etag(), Books.result("150"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void showsItsFiguresOnlyToTheProgrammesAgencies() {
        var path = Books.path(Books.recorded(product, PROGRAMME, "120"));

        Api.as("OSMEP").get(path).ok();
        Api.as("MCOT").get(path).refused(403, "DUTY_REQUIRED");
        assertThat(Api.as("DOAE").get(Books.measurements(product)).ok().at("items"))
                .hasSize(1);
        assertThat(Api.as("MCOT").get(Books.measurements(product)).ok().at("items"))
                .isEmpty();
        Api.as("MCOT").get(Books.measurements(UUID.randomUUID())).refused(404, "NOT_FOUND");
        STEWARD.post(path + "/supersession", Map.of("reason", "")).refused(400, "INVALID_REQUEST");
    }
}
