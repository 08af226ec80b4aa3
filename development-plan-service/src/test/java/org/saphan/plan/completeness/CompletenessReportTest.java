package org.saphan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class CompletenessReportTest {

    @Test
    @Tag("S1-16")
    void countsPlansWithAllSupportDelivered() {
        var programme = Journeys.programme();
        var journey = Journeys.selectedIn(programme);
        journey.allocate("DIP", "10");
        var plan = journey.planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "1")).created();
        plan.add(plan.activity("DIP", "MARKETING", "1")).created();
        plan.passSafeguards();
        plan.submit().ok();
        assertThat(report(programme).at("plans").asInt()).isZero();
        plan.approve().ok();
        plan.done(plan.read().text("activities.0.activityId")).ok();
        assertThat(report(programme).body()).contains("\"plans\":1,\"complete\":0,\"percent\":0.00");
        plan.done(plan.read().text("activities.1.activityId")).ok();
        assertThat(report(programme).body()).contains("\"complete\":1,\"percent\":100.00");
    }

    @Test
    @Tag("S1-16")
    @Tag("refuses")
    void isForTheProgrammesAgencies() {
        Api.as("FTI")
                .get("/plan/v1/programmes/" + Journeys.programme() + "/completeness")
                .refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get("/plan/v1/programmes/NO_SUCH/completeness").refused(404, "NOT_FOUND");
    }

    private static Answer report(String programme) {
        return Api.as("OSMEP")
                .get("/plan/v1/programmes/" + programme + "/completeness")
                .ok();
    }
}
