package org.saphan.plan.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Results;

@QuarkusTest
@WithTestResource(Bench.class)
class IndicatorValueTest {

    private String programme = "";
    private String enrolment = "";

    @BeforeEach
    void selectOne() {
        programme = Results.programme();
        enrolment = Journeys.selectedIn(programme).enrolment();
    }

    @Test
    @Tag("S2-12")
    @Tag("T8")
    void keepsWhatWasBeforeAndAfterWithItsMethod() {
        var recorded = Results.record(enrolment, Results.value("INCOME", "480000", null))
                .created();

        var measured = Api.as("DIP")
                .put(
                        path(recorded) + "/measurement",
                        recorded.etag(),
                        Map.of("after", 600000.5, "afterOn", "2013-09-30"))
                .ok();

        assertThat(recorded.json().has("increase")).isFalse();
        assertThat(measured.at("increase").decimalValue()).isEqualByComparingTo("120000.5");
        assertThat(measured.at("percent").decimalValue()).isEqualByComparingTo("25.00");
        assertThat(measured.text("methodCode")).isEqualTo("REPORTED_SALES");
        assertThat(measured.at("methodVersion").asInt()).isEqualTo(1);
        var told = Published.await("plan.indicator-value.measured.v1", recorded.text("indicatorValueId"));
        assertThat(told.data().path("baseline").decimalValue()).isEqualByComparingTo("480000");
        assertThat(told.data().has("note")).isFalse();
    }

    @Test
    @Tag("S2-02")
    @Tag("S2-12")
    @Tag("T8")
    @Tag("S4-03")
    @Tag("refuses")
    void isOfAnIndicatorAndByAMethodOfTheTerms() {
        var otherIndicator = Results.value("HAPPINESS", "1", "2");
        var otherEdition = Results.value("INCOME", "1", "2");
        otherEdition.put("methodVersion", 3);

        Results.record(enrolment, otherIndicator).refused(422, "UNKNOWN_INDICATOR");
        Results.record(enrolment, otherEdition).refused(422, "UNKNOWN_METHOD");
    }

    @Test
    @Tag("S2-12")
    @Tag("refuses")
    void standsOnceForAPeriod() {
        Results.record(enrolment, Results.value("INCOME", "480000", "600000")).created();
        var overlapping = Results.value("INCOME", "480000", "600000");
        overlapping.put("period", Map.of("from", "2013-09-30", "to", "2014-09-30"));
        var next = Results.value("INCOME", "600000", null);
        next.put("period", Map.of("from", "2013-10-01", "to", "2014-09-30"));

        Results.record(enrolment, overlapping).refused(409, "INDICATOR_ALREADY_RECORDED");
        Results.record(enrolment, next).created();
        Results.record(enrolment, Results.value("JOBS", "7", "9")).created();

        var list = Api.as("CDD")
                .get("/plan/v1/enrolments/" + enrolment + "/indicator-values?code=INCOME")
                .ok();
        assertThat(list.at("items")).hasSize(2);
    }

    @Test
    @Tag("S2-12")
    void isCorrectedByAnotherThatSaysWhy() {
        var wrong = Results.record(enrolment, Results.value("INCOME", "480000", "600000"))
                .created();

        var right = supersede(wrong, "590000").created();

        assertThat(right.text("supersedes")).isEqualTo(wrong.text("indicatorValueId"));
        assertThat(right.text("reason")).isEqualTo("นับยอดขายของกลุ่มอื่นรวมไว้");
        assertThat(Api.as("CDD").get(path(wrong)).ok().text("supersededBy")).isEqualTo(right.text("indicatorValueId"));
        Published.await("plan.indicator-value.superseded.v1", wrong.text("indicatorValueId"));
        Published.await("plan.indicator-value.recorded.v1", right.text("indicatorValueId"));
    }

    @Test
    @Tag("S2-12")
    @Tag("refuses")
    void isMeasuredOnceAndCorrectedOnce() {
        var value = Results.record(enrolment, Results.value("INCOME", "480000", "600000"))
                .created();
        var measurement = Map.of("after", 1, "afterOn", "2013-09-30");

        Api.as("DIP")
                .put(path(value) + "/measurement", value.etag(), measurement)
                .refused(409, "INDICATOR_ALREADY_MEASURED");
        supersede(value, "590000").created();
        supersede(value, "580000").refused(409, "INDICATOR_VALUE_SUPERSEDED");
        var superseded = Api.as("DIP").get(path(value)).ok();
        Api.as("DIP")
                .put(path(value) + "/measurement", superseded.etag(), measurement)
                .refused(409, "INDICATOR_VALUE_SUPERSEDED");
    }

    @Test
    @Tag("S2-12")
    @Tag("refuses")
    void isRecordedByWhoMonitorsOrSupportsThere() {
        var value = Results.value("INCOME", "480000", "600000");
        var posts = "/plan/v1/enrolments/" + enrolment + "/indicator-values";

        Api.as("MCOT").post(posts, value).refused(403, "DUTY_REQUIRED");
        var recorded = Api.as("DOAE").post(posts, value).created();
        Api.as("MCOT").get(posts).refused(403, "DUTY_REQUIRED");
        Api.as("MCOT").get(path(recorded)).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP")
                .post("/plan/v1/enrolments/" + UUID.randomUUID() + "/indicator-values", value)
                .refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S2-12")
    @Tag("refuses")
    void isConsistentAndToTheSatang() {
        var dayless = Results.value("INCOME", "480000.001", "600000");
        dayless.remove("afterOn");
        var early = Results.value("JOBS", "7", "9");
        early.put("afterOn", "2012-09-30");
        var backwards = Results.value("JOBS", "7", "9");
        backwards.put("period", Map.of("from", "2013-09-30", "to", "2012-10-01"));

        assertThat(Results.record(enrolment, dayless)
                        .refused(400, "INVALID_REQUEST")
                        .violations())
                .containsExactlyInAnyOrder("NOT_NULL", "DIGITS");
        Results.record(enrolment, early).refused(400, "INVALID_REQUEST").violating("NOT_AFTER_BASELINE");
        Results.record(enrolment, backwards).refused(400, "INVALID_REQUEST").violating("BEFORE_START");
    }

    @Test
    @Tag("S2-12")
    @Tag("refuses")
    void isOfWhoHoldsAPlace() {
        var candidate = Api.as("DIP")
                .post(
                        "/plan/v1/programmes/" + programme + "/nominations",
                        Map.of("entrepreneurId", Journeys.entrepreneur()))
                .created();

        Results.record(candidate.text("enrolmentId"), Results.value("JOBS", "7", "9"))
                .refused(409, "ENROLMENT_HOLDS_NO_PLACE");
    }

    @Test
    void isRecordedOnceHoweverManyAgenciesDoSo() throws InterruptedException {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = Stream.of("OSMEP", "DIP", "DOAE", "CDD")
                .map(agency -> Thread.startVirtualThread(() -> statuses.add(Api.as(agency)
                        .post("/plan/v1/enrolments/" + enrolment + "/indicator-values", Results.value("JOBS", "7", "9"))
                        .status())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    private static Answer supersede(Answer wrong, String after) {
        var content = new HashMap<String, Object>(Results.value("INCOME", "480000", after));
        content.remove("code");
        content.remove("period");
        content.put("reason", "นับยอดขายของกลุ่มอื่นรวมไว้");
        return Api.as("OSMEP").post(path(wrong) + "/supersession", content);
    }

    private static String path(Answer value) {
        return "/plan/v1/indicator-values/" + value.text("indicatorValueId");
    }
}
