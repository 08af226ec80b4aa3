package org.saphan.plan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class NominationTest {

    @Test
    void aNominationGoesOnToSelection() {
        var programme = Programmes.opened();
        var group = Register.fiveStarGroup("24");
        var path = "/plan/v1/programmes/" + programme + "/nominations";

        var nominated =
                Api.as("CDD").post(path, Map.of("entrepreneurId", group)).created();

        assertThat(nominated.text("state")).isEqualTo("NOMINATED");
        Api.as("DIP").post(path, Map.of("entrepreneurId", group)).refused(409, "ENROLMENT_STATE_FORBIDS");
        Programmes.makeReady(programme, group);
        Published.await("plan.enrolment.assessed.v1", nominated.text("enrolmentId"));
        var selected = Programmes.selects(programme, group).created();
        assertThat(selected.text("enrolmentId")).isEqualTo(nominated.text("enrolmentId"));
        assertThat(selected.text("nominatedBy")).isEqualTo("CDD");
    }

    @Test
    void whoWasAssessedIsNominatedAsAssessed() {
        var programme = Programmes.opened();
        var group = Register.group("24");
        Programmes.assesses(programme, group, "PASS");

        var nominated = Api.as("CDD")
                .post("/plan/v1/programmes/" + programme + "/nominations", Map.of("entrepreneurId", group))
                .created();

        assertThat(nominated.text("state")).isEqualTo("ASSESSED");
    }

    @Test
    void refusesToNominateWhoIsNotRegistered() {
        var programme = Programmes.opened();

        Api.as("CDD")
                .post("/plan/v1/programmes/" + programme + "/nominations", Map.of("entrepreneurId", UUID.randomUUID()))
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
        Api.as("DOAE")
                .post("/plan/v1/programmes/" + programme + "/nominations", Map.of("entrepreneurId", UUID.randomUUID()))
                .refused(403, "DUTY_REQUIRED");
    }
}
