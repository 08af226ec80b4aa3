package org.saphan.plan.potentialassessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class PotentialAssessmentTest {

    @Test
    @Tag("S5-03")
    void dipRecordsWhatItFound() {
        var programme = Programmes.opened();
        var recorded = Programmes.assesses(programme, Register.group("24"), "PASS");

        assertThat(recorded.text("assessedBy")).isEqualTo("DIP");
        Published.await("plan.potential-assessment.recorded.v1", recorded.text("potentialAssessmentId"));
    }

    @Test
    @Tag("S5-03")
    @Tag("refuses")
    void nobodyElseMayAssess() {
        var programme = Programmes.opened();
        var body = body("PASS", 80);

        for (var agency : new String[] {"OSMEP", "CDD", "DOAE", "OPS-MOC", "MCOT"}) {
            Api.as(agency).post(pathOf(programme), body).refused(403, "DUTY_REQUIRED");
        }
        Api.as("DIP").scopes("plan.read").post(pathOf(programme), body).refused(403, "SCOPE_REQUIRED");
    }

    @Test
    @Tag("S5-03")
    void theLatestCounts() {
        var programme = Programmes.opened();
        var group = Register.fiveStarGroup("24");
        Programmes.makeReady(programme, group);
        Programmes.assesses(programme, group, "FAIL");

        Programmes.selects(programme, group).refused(422, "NOT_ELIGIBLE").violating("POTENTIAL");
        Programmes.assesses(programme, group, "PASS");
        Programmes.selects(programme, group).created();
        var all = Api.as("CDD")
                .get(pathOf(programme) + "?entrepreneur={id}", group)
                .ok();
        assertThat(all.at("items")).hasSize(3);
    }

    @Test
    @Tag("S5-03")
    @Tag("refuses")
    void aScoreHasTwoDecimalsAndEndsAtAHundred() {
        var programme = Programmes.opened();

        Api.as("DIP")
                .post(pathOf(programme), body("PASS", 82.555))
                .refused(400, "INVALID_REQUEST")
                .violating("DIGITS");
        Api.as("DIP")
                .post(pathOf(programme), body("PASS", 100.01))
                .refused(400, "INVALID_REQUEST")
                .violating("DECIMAL_MAX");
    }

    private static Map<String, Object> body(String result, Number score) {
        return Map.of(
                "entrepreneurId", UUID.randomUUID(), "result", result, "score", score, "assessedOn", "2010-10-11");
    }

    private static String pathOf(String programme) {
        return "/plan/v1/programmes/" + programme + "/potential-assessments";
    }
}
