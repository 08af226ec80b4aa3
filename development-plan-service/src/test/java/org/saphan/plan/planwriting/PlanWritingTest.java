package org.saphan.plan.planwriting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class PlanWritingTest {

    @Test
    @Tag("S1-09")
    @Tag("S1-11")
    void isWrittenForOneEntrepreneur() {
        var plan = Journeys.selected().planned();
        var added = plan.add(plan.activity("DIP", "KNOWLEDGE", "25000.5")).created();
        assertThat(added.body()).contains("25000.50");
        var read = plan.read();
        assertThat(read.text("state")).isEqualTo("DRAFT");
        assertThat(read.text("entrepreneurId")).isEqualTo(plan.journey().entrepreneur());
        assertThat(read.at("uncoveredProblems")).hasSize(1);
        assertThat(read.text("uncoveredProblems.0")).isEqualTo(plan.problems().get(1));
        assertThat(read.etag()).isEqualTo(added.etag()).isEqualTo("\"1\"");
        var activity = Api.as("OSMEP").get(plan.path() + "/activities/" + added.text("activityId"));
        assertThat(activity.ok().text("title")).isEqualTo("อบรมการคิดต้นทุน");
        var event = Published.await("plan.development-plan.revised.v1", plan.id());
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.value()).doesNotContain("25000").doesNotContain("อบรม");
    }

    @Test
    @Tag("S1-10")
    @Tag("refuses")
    void needsAConfirmedDiagnosis() {
        var journey = Journeys.selected();
        journey.draft().refused(409, "DIAGNOSIS_REQUIRED");
        journey.diagnosis(Journeys.diagnosis()).created();
        journey.draft().refused(409, "DIAGNOSIS_REQUIRED");
    }

    @Test
    @Tag("S1-09")
    @Tag("refuses")
    void isTheOnlyOpenOne() {
        var plan = Journeys.selected().planned();
        plan.journey().draft().refused(409, "PLAN_ALREADY_OPEN");
        var reason = Map.of("reason", "เริ่มใหม่");
        Api.as("DIP").put(plan.path() + "/cancellation", plan.etag(), reason).ok();
        plan.journey().draft().created();
    }

    @Test
    @Tag("S1-09")
    @Tag("refuses")
    void isTheOnlyOpenOneAlsoWhenTwentyBeginAtOnce() throws Exception {
        var journey = Journeys.selected();
        journey.diagnosed();
        try (var callers = Executors.newFixedThreadPool(20)) {
            Callable<Integer> call = () -> journey.draft().status();
            var answers = callers.invokeAll(Collections.nCopies(20, call));
            var statuses = new ArrayList<Integer>();
            for (var each : answers) {
                statuses.add(each.get());
            }
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses).filteredOn(each -> each == 201).hasSize(1);
        }
    }

    @Test
    @Tag("S1-11")
    @Tag("refuses")
    void refusesAnActivityWithoutAProblemOfItsDiagnosis() {
        var plan = Journeys.selected().planned();
        var none = new HashMap<String, Object>(plan.activity("DIP", "KNOWLEDGE", "1"));
        none.put("problemIds", List.of());
        plan.add(none).refused(422, "PROBLEM_REQUIRED");
        none.remove("problemIds");
        plan.add(none).refused(422, "PROBLEM_REQUIRED");
        none.put("problemIds", Journeys.selected().planned().problems());
        plan.add(none).refused(422, "PROBLEM_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "S1-13, DIP, KNOWLEDGE",
        "S1-13, DOAE, PROCESS_PRODUCT",
        "S1-13, OPS-MOC, MARKETING",
        "S1-13, DIP, MANAGEMENT",
        "S1-14, CDD, INFORMATION",
        "S1-14, CDD, LOCAL_COORDINATION",
        "S5-04, CDD, COMMUNITY_STRENGTHENING",
        "S1-15, OSMEP, BUDGET",
        "S1-15, OSMEP, INTER_AGENCY_COORDINATION"
    })
    @Tag("S1-13")
    @Tag("S1-14")
    @Tag("S1-15")
    @Tag("S5-04")
    void givesEachAgencyItsKindOfSupport(String row, String agency, String area) {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity(agency, area, "0")).created();
    }

    @ParameterizedTest
    @CsvSource({
        "S1-13, CDD, KNOWLEDGE",
        "S1-13, OSMEP, MARKETING",
        "S1-14, DIP, INFORMATION",
        "S5-04, DOAE, COMMUNITY_STRENGTHENING",
        "S5-04, OPS-MOC, LOCAL_COORDINATION",
        "S1-15, DIP, BUDGET",
        "S1-15, FTI, INTER_AGENCY_COORDINATION"
    })
    @Tag("S1-13")
    @Tag("S1-14")
    @Tag("S1-15")
    @Tag("S5-04")
    @Tag("refuses")
    void refusesSupportThatIsNotTheAgencys(String row, String agency, String area) {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity(agency, area, "0")).refused(422, "SUPPORT_AREA_NOT_OF_AGENCY");
        assertThat(plan.read().at("activities")).isEmpty();
    }

    @Test
    void theFiscalYearBeginsInOctober() {
        var plan = Journeys.selected().planned();
        var activity = new HashMap<String, Object>(plan.activity("DIP", "KNOWLEDGE", "1"));
        activity.remove("fiscalYearBE");
        activity.put("startsOn", "2011-09-30");
        assertThat(plan.add(activity).created().at("fiscalYearBE").asInt()).isEqualTo(2554);
        activity.put("startsOn", "2011-10-01");
        assertThat(plan.add(activity).created().at("fiscalYearBE").asInt()).isEqualTo(2555);
    }

    @Test
    void refusesMalformedActivities() {
        var plan = Journeys.selected().planned();
        var activity = new HashMap<String, Object>(plan.activity("DIP", "KNOWLEDGE", "1.005"));
        plan.add(activity).refused(400, "INVALID_REQUEST").violating("DIGITS");
        activity.putAll(plan.activity("DIP", "KNOWLEDGE", "-1"));
        plan.add(activity).refused(400, "INVALID_REQUEST").violating("DECIMAL_MIN");
        activity.putAll(plan.activity("DIP", "KNOWLEDGE", "1"));
        activity.put("endsOn", "2011-10-31");
        plan.add(activity).refused(400, "INVALID_REQUEST").violating("BEFORE_START");
    }

    @Test
    void activitiesAreRewrittenAndRemovedWhileItIsWritten() {
        var plan = Journeys.selected().planned();
        var added = plan.add(plan.activity("DIP", "KNOWLEDGE", "100")).created();
        var path = plan.path() + "/activities/" + added.text("activityId");
        var rewritten = Api.as("CDD")
                .put(path, added.etag(), plan.activity("DOAE", "MARKETING", "200"))
                .ok();
        assertThat(rewritten.text("activities.0.agency")).isEqualTo("DOAE");
        Api.as("CDD").delete(path, added.etag()).refused(412, "PRECONDITION_FAILED");
        Api.as("CDD").delete(path, null).refused(428, "PRECONDITION_REQUIRED");
        assertThat(Api.as("CDD").delete(path, rewritten.etag()).ok().at("activities"))
                .isEmpty();
        Api.as("CDD").get(path).refused(404, "NOT_FOUND");
        plan.submit().refused(409, "ACTIVITY_REQUIRED");
    }

    @Test
    void isNotWrittenAnyMoreOnceSubmitted() {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "0")).created();
        plan.submit().ok();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "0")).refused(409, "PLAN_STATE_FORBIDS");
        var reason = Map.of("reason", "ปรับกิจกรรม");
        Api.as("DIP").put(plan.path() + "/return", plan.etag(), reason).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").put(plan.path() + "/return", plan.etag(), reason).ok();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "0")).created();
        assertThat(plan.read().text("reason")).isEqualTo("ปรับกิจกรรม");
    }

    @Test
    void isReadByTheProgrammesAgenciesOnly() {
        var plan = Journeys.selected().planned();
        Api.as("FTI").get(plan.path()).refused(403, "DUTY_REQUIRED");
        var list = "/plan/v1/plans?programme=" + plan.journey().programme();
        Api.as("FTI").get(list).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get("/plan/v1/plans").refused(400, "INVALID_REQUEST");
        Api.as("DIP").get(list + "&colour=red").refused(400, "UNKNOWN_PARAMETER");
    }

    @Test
    void isListedByStateAndAgencyPageByPage() {
        var programme = Journeys.programme();
        var first = Journeys.selectedIn(programme).planned();
        var second = Journeys.selectedIn(programme).planned();
        second.add(second.activity("DOAE", "KNOWLEDGE", "0")).created();
        var list = "/plan/v1/plans?programme=" + programme;
        var page = Api.as("DIP").get(list + "&limit=1").ok();
        assertThat(page.text("items.0.planId")).isEqualTo(first.id());
        var next = Api.as("DIP")
                .get(list + "&limit=1&cursor={next}", page.text("next"))
                .ok();
        assertThat(next.text("items.0.planId")).isEqualTo(second.id());
        assertThat(next.at("next").isMissingNode()).isTrue();
        assertThat(Api.as("DIP").get(list + "&agency=DOAE").ok().at("items")).hasSize(1);
        assertThat(Api.as("DIP").get(list + "&state=APPROVED").ok().at("items")).isEmpty();
        Api.as("DIP").get(list + "&cursor=bm90LWFuLWlk").refused(400, "INVALID_CURSOR");
    }

    @Test
    @Tag("S1-09")
    void identicalPlansAreReported() {
        var programme = Journeys.programme();
        var one = Journeys.selectedIn(programme).planned();
        var copy = Journeys.selectedIn(programme).planned();
        var other = Journeys.selectedIn(programme).planned();
        one.add(one.activity("DIP", "KNOWLEDGE", "100")).created();
        copy.add(copy.activity("DIP", "KNOWLEDGE", "100")).created();
        other.add(other.activity("DIP", "KNOWLEDGE", "100.01")).created();
        var report = Api.as("OSMEP")
                .get("/plan/v1/programmes/" + programme + "/identical-plans")
                .ok();
        assertThat(report.at("items")).hasSize(1);
        assertThat(report.at("items.0.plans").findValuesAsText("planId")).containsExactly(one.id(), copy.id());
    }
}
