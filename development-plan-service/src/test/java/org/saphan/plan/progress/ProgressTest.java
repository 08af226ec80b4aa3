package org.saphan.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;

@QuarkusTest
@WithTestResource(Bench.class)
class ProgressTest {

    @Test
    @Tag("S1-16")
    void theFirstReportPutsThePlanInProgressAndTheNewestCounts() {
        var plan = Journeys.selected().approved("10");
        var first = report("DIP", plan, 60, "https://files.example.go.th/12-2555.pdf").created();
        assertThat(first.text("percent")).isEqualTo("60");
        assertThat(plan.read().text("state")).isEqualTo("IN_PROGRESS");
        report("DIP", plan, 40, "อก 0408/155").created();
        assertThat(plan.read().text("activities.0.percent")).isEqualTo("40");
        var history = Api.as("CDD").get(path(plan)).ok();
        assertThat(history.at("items").findValuesAsText("percent")).containsExactly("60", "40");
        assertThat(Api.as("CDD").get(path(plan) + "/" + first.text("progressId")).ok().text("evidence.0"))
                .startsWith("https://");
        var event = Published.await("plan.development-plan.progressed.v1", plan.id());
        assertThat(event.data().at("/activities/0/percent").asInt()).isEqualTo(40);
        assertThat(plan.done(plan.firstActivity()).ok().text("activities.0.percent"))
                .isEqualTo("100");
    }

    @Test
    @Tag("S1-16")
    @Tag("refuses")
    void isReportedByTheAgencyOfAnActivityThatIsUnderWay() {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "0")).created();
        report("DIP", plan, 1, "x").refused(409, "PLAN_STATE_FORBIDS");
        plan.passSafeguards();
        plan.submit().ok();
        plan.approve().ok();
        report("DOAE", plan, 1, "x").refused(403, "DUTY_REQUIRED");
        report("DIP", plan, 101, "x").refused(400, "INVALID_REQUEST");
        plan.done(plan.firstActivity()).ok();
        report("DIP", plan, 99, "x").refused(409, "ACTIVITY_ALREADY_COMPLETED");
        Api.as("FTI").get(path(plan)).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(path(plan) + "/019bf3b2-4c11-7f02-8d6a-91c0e5a7b324").refused(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://files.example.go.th/1", "javascript:alert(1)", "https://", "file:///etc/hosts", "a\nb"})
    void isShownByLinksOfHttpsOrReferencesOnly(String evidence) {
        var plan = Journeys.selected().approved("10");
        report("DIP", plan, 1, evidence).refused(400, "INVALID_REQUEST").violating("PATTERN");
    }

    private static String path(Plan plan) {
        return plan.path() + "/activities/" + plan.firstActivity() + "/progress";
    }

    private static Answer report(String agency, Plan plan, int percent, String evidence) {
        var progress = Map.of("reportedOn", "2012-01-31", "percent", percent, "evidence", List.of(evidence));
        return Api.as(agency).post(path(plan), progress);
    }
}
