package org.saphan.plan.voluntary;

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
class VoluntaryStatementTest {

    private static final Map<String, String> WITHDRAWAL =
            Map.of("withdrawnOn", "2011-01-10", "reason", "The group merges with another one.");

    @Test
    @Tag("S1-07")
    void keepsDateAndEvidence() {
        var programme = Programmes.opened();
        var made = Programmes.states(programme, Register.group("24"));

        assertThat(made.text("statedOn")).isEqualTo("2010-10-04");
        assertThat(made.text("evidence")).isEqualTo("Minutes 3/2553");
        var told = Published.await("plan.voluntary-statement.made.v1", made.text("voluntaryStatementId"));
        assertThat(told.data().has("evidence")).isFalse();
    }

    @Test
    @Tag("S1-07")
    void whoTakesTheirWordBackLeavesAndFreesThePlace() {
        var programme = Programmes.opened();
        var group = Register.fiveStarGroup("24");
        var statement = Programmes.states(programme, group);
        Programmes.assesses(programme, group, "PASS");
        var enrolment = Programmes.selects(programme, group).created();
        Programmes.selectedIn(programme, "24");

        Api.as("CDD")
                .put(pathOf(programme, statement.text("voluntaryStatementId")), statement.etag(), WITHDRAWAL)
                .ok();

        var left = Api.as("DIP")
                .get("/plan/v1/enrolments/{id}", enrolment.text("enrolmentId"))
                .ok();
        assertThat(left.text("state")).isEqualTo("WITHDRAWN");
        assertThat(left.text("endReason")).isEqualTo("VOLUNTARY_STATEMENT_WITHDRAWN");
        Published.await("plan.enrolment.withdrawn.v1", enrolment.text("enrolmentId"));
        Programmes.selectedIn(programme, "24");
        Programmes.selects(programme, group).refused(409, "QUOTA_FULL");
    }

    @Test
    @Tag("S1-07")
    @Tag("refuses")
    void standsOnceAndIsWithdrawnOnce() {
        var programme = Programmes.opened();
        var group = Register.group("24");
        var statement = Programmes.states(programme, group);
        var again = Map.of("entrepreneurId", group, "statedOn", "2010-10-05", "evidence", "Letter 7/2553");
        var path = pathOf(programme, statement.text("voluntaryStatementId"));

        Api.as("CDD")
                .post("/plan/v1/programmes/" + programme + "/voluntary-statements", again)
                .refused(409, "STATEMENT_ALREADY_MADE");
        var withdrawn = Api.as("CDD").put(path, statement.etag(), WITHDRAWAL).ok();
        Api.as("CDD").put(path, withdrawn.etag(), WITHDRAWAL).refused(409, "STATEMENT_ALREADY_WITHDRAWN");
        Programmes.states(programme, group);
    }

    @Test
    @Tag("S1-07")
    @Tag("refuses")
    void isForTheProgrammesAgenciesOnly() {
        var programme = Programmes.opened();
        Programmes.states(programme, Register.group("24"));
        var path = "/plan/v1/programmes/" + programme + "/voluntary-statements";

        Api.as("MCOT").get(path).refused(403, "DUTY_REQUIRED");
        Api.as("MCOT")
                .post(path, Map.of("entrepreneurId", UUID.randomUUID(), "statedOn", "2010-10-05", "evidence", "x"))
                .refused(403, "DUTY_REQUIRED");
        assertThat(Api.as("DOAE").get(path).ok().at("items")).hasSize(1);
    }

    private static String pathOf(String programme, String statement) {
        return "/plan/v1/programmes/" + programme + "/voluntary-statements/" + statement + "/withdrawal";
    }
}
