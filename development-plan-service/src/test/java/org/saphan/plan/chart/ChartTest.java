package org.saphan.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;
import org.saphan.plan.Results;

@QuarkusTest
@WithTestResource(Bench.class)
class ChartTest {

    private static final List<String> COUNTS = List.of(
            "nominated",
            "selected",
            "enrolled",
            "graduated",
            "withdrawn",
            "rejected",
            "plansApproved",
            "plansCompleted",
            "activitiesCompleted");

    @Test
    void addsUpToTheSameHoweverItIsCounted() {
        var programme = Results.programme();
        Api.as("CDD")
                .post(
                        "/plan/v1/programmes/" + programme + "/nominations",
                        Map.of("entrepreneurId", Register.group("25")))
                .created();
        var left = Programmes.selects(programme, Register.group("26")).created();
        Api.as("CDD")
                .put(
                        "/plan/v1/enrolments/" + left.text("enrolmentId") + "/withdrawal",
                        left.etag(),
                        Map.of("reason", "The group gave up.", "withdrawnOn", "2011-02-01"))
                .ok();
        var plan = Journeys.selectedIn(programme).approved("1000.00");
        plan.done(plan.firstActivity()).ok();

        var byProvince = progress(programme, "province");
        var byAgency = progress(programme, "agency");
        var byMonth = progress(programme, "month");

        for (var count : COUNTS) {
            var sum = sum(byProvince, count);
            assertThat(sum(byAgency, count)).as(count).isEqualTo(sum);
            assertThat(sum(byMonth, count)).as(count).isEqualTo(sum);
        }
        assertThat(sum(byProvince, "nominated")).isEqualTo(1);
        assertThat(sum(byProvince, "selected")).isEqualTo(2);
        assertThat(row(byProvince, "26").path("withdrawn").asInt()).isEqualTo(1);
        assertThat(row(byProvince, "24").path("enrolled").asInt()).isEqualTo(1);
        assertThat(row(byAgency, "OSMEP").path("plansApproved").asInt()).isEqualTo(1);
        assertThat(row(byAgency, "DIP").path("activitiesCompleted").asInt()).isEqualTo(1);
        assertThat(row(byMonth, "2010-10").path("selected").asInt()).isEqualTo(2);
        assertThat(row(byMonth, "2012-03").path("activitiesCompleted").asInt()).isEqualTo(1);
        var table = Api.as("CDD")
                .header("Accept", "text/csv")
                .get("/plan/v1/programmes/" + programme + "/progress?by=province")
                .ok();
        assertThat(table.rows())
                .containsExactly(
                        "key," + String.join(",", COUNTS),
                        "24,0,1,1,0,0,0,1,0,1",
                        "25,1,0,0,0,0,0,0,0,0",
                        "26,0,1,0,0,1,0,0,0,0");
    }

    @Test
    @Tag("S2-12")
    void addsIndicatorsUpByProvinceAgencyAndMonth() {
        var programme = Results.programme();
        var first = Journeys.selectedIn(programme).enrolment();
        var second =
                Programmes.selects(programme, Register.group("25")).created().text("enrolmentId");
        Results.record(first, Results.value("INCOME", "100", "130")).created();
        Results.record(second, Results.value("INCOME", "200", "190.50")).created();
        Results.record(second, Results.value("JOBS", "7", null)).created();

        var byProvince = indicators(programme, "province");
        var byMonth = indicators(programme, "month");
        var byAgency = indicators(programme, "agency");

        assertThat(byProvince.at("items")).hasSize(3);
        assertThat(row(byProvince, "24").path("percent").decimalValue()).isEqualByComparingTo("30.00");
        assertThat(byProvince.at("items.1.increase").decimalValue()).isEqualByComparingTo("-9.5");
        assertThat(byProvince.at("items.2.measured").asInt()).isZero();
        assertThat(row(byMonth, "2013-09").path("baseline").asInt()).isEqualTo(300);
        assertThat(row(byMonth, "2013-09").path("improved").asInt()).isEqualTo(1);
        assertThat(row(byAgency, "OSMEP").path("measured").asInt()).isEqualTo(2);
        var table = Api.as("CDD")
                .header("Accept", "text/csv")
                .get("/plan/v1/programmes/" + programme + "/indicators?by=agency")
                .ok();
        assertThat(table.rows())
                .containsExactly(
                        "code,key,recorded,measured,baseline,after,increase,percent,improved",
                        "INCOME,OSMEP,2,2,300,320.5,20.5,6.83,1",
                        "JOBS,OSMEP,1,0,0,0,0,,0");
    }

    @Test
    @Tag("S2-02")
    void tellsTheObjectivesWithWhatWasReached() {
        var programme = Results.programme();
        var enrolment = Journeys.selectedIn(programme).enrolment();
        Results.record(enrolment, Results.value("INCOME", "100", "125")).created();

        var objectives = Api.as("MCOT")
                .get("/plan/v1/programmes/" + programme + "/objectives")
                .ok();

        assertThat(objectives.at("items")).hasSize(2);
        assertThat(objectives.text("items.0.code")).isEqualTo("INCOME");
        assertThat(objectives.at("items.0.percent").decimalValue()).isEqualByComparingTo("25");
        assertThat(objectives.at("items.0.methods")).hasSize(2);
        assertThat(objectives.at("items.0.methodsUsed")).hasSize(1);
        assertThat(objectives.at("items.1.recorded").asInt()).isZero();
    }

    @Test
    @Tag("S2-12")
    @Tag("refuses")
    void singleResultsAreForTheProgrammesAgencies() {
        var programme = Results.programme();
        var path = "/plan/v1/programmes/" + programme;

        Api.as("MCOT").get(path + "/indicators?by=province").refused(403, "DUTY_REQUIRED");
        Api.as("MCOT").get(path + "/progress?by=province").ok();
        Api.as("MCOT").get(path + "/progress?by=village").refused(400, "INVALID_REQUEST");
        Api.as("MCOT").get(path + "/progress").refused(400, "INVALID_REQUEST");
        Api.as("MCOT").get("/plan/v1/programmes/NO_SUCH/progress?by=month").refused(404, "NOT_FOUND");
    }

    private static Answer progress(String programme, String by) {
        return Api.as("CDD")
                .get("/plan/v1/programmes/" + programme + "/progress?by=" + by)
                .ok();
    }

    private static Answer indicators(String programme, String by) {
        return Api.as("CDD")
                .get("/plan/v1/programmes/" + programme + "/indicators?by=" + by)
                .ok();
    }

    private static int sum(Answer rows, String count) {
        return StreamSupport.stream(rows.at("items").spliterator(), false)
                .mapToInt(each -> each.path(count).asInt())
                .sum();
    }

    private static JsonNode row(Answer rows, String key) {
        return StreamSupport.stream(rows.at("items").spliterator(), false)
                .filter(each -> each.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
