package org.saphan.plan.developer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Developers;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class DeveloperTest {

    private static final Map<String, String> END =
            Map.of("endedOn", "2020-12-31", "reason", "The prototype is handed over.");

    @Test
    @Tag("S2-06")
    void anExpertInstitutionDevelops() {
        var taken = Catalogues.selectedIn(Developers.programme());

        var assignment = Developers.assign(taken, "RMUTT").created();

        assertThat(assignment.text("fields.0")).isEqualTo("KNOWLEDGE");
        assertThat(assignment.text("joins.1")).isEqualTo("TECHNOLOGY");
        var told = Published.await("plan.developer-assignment.made.v1", assignment.text("developerAssignmentId"));
        assertThat(told.data().path("institution").asText()).isEqualTo("RMUTT");
        assertThat(Api.as("RMUTT").get(taken.path() + "/developers").ok().at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S2-06")
    @Tag("refuses")
    void whoHasNotTheDutyThereDoesNot() {
        var programme = Developers.programme();
        var taken = Catalogues.selectedIn(programme);
        var inBangkok = Catalogues.selectedIn(programme, Register.group("10"));

        Developers.assign(taken, "MCOT").refused(422, "INSTITUTION_NOT_A_DEVELOPER");
        Developers.assign(taken, "SILPAKORN").refused(422, "INSTITUTION_NOT_A_DEVELOPER");
        Developers.assign(inBangkok, "SILPAKORN").created();
        Developers.assignAs("DIP", taken, "RMUTT").refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-06")
    @Tag("refuses")
    void developsOnceUntilItEndsOnce() {
        var taken = Catalogues.selectedIn(Developers.programme());
        var assignment = Developers.assign(taken, "RMUTT").created();
        var path = Developers.pathOf(taken, assignment) + "/end";

        Developers.assign(taken, "RMUTT").refused(409, "DEVELOPER_ALREADY_ASSIGNED");
        Api.as("CDD").put(path, assignment.etag(), END).refused(403, "DUTY_REQUIRED");
        Api.as("RMUTT")
                .put(path, assignment.etag(), Map.of("endedOn", "2020-09-30", "reason", "Too early."))
                .refused(400, "INVALID_REQUEST");
        var ended = Api.as("RMUTT").put(path, assignment.etag(), END).ok();
        Api.as("RMUTT").put(path, ended.etag(), END).refused(409, "ASSIGNMENT_ALREADY_ENDED");
        Developers.assign(taken, "RMUTT").created();
    }

    @Test
    void endsWithTheGraduation() {
        var taken = Catalogues.selectedIn(Developers.programme());
        var assignment = Developers.assign(taken, "RMUTT").created();
        taken.completed("A1");

        taken.graduate("2021-01-15").ok();

        var ended = Api.as("CDD").get(Developers.pathOf(taken, assignment)).ok();
        assertThat(ended.text("endReason")).isEqualTo("GRADUATED");
        Published.await("plan.developer-assignment.ended.v1", assignment.text("developerAssignmentId"));
    }

    @Test
    @Tag("S2-06")
    void theReportSaysHowManyEachDevelops() {
        var programme = Developers.programme();
        var first = Catalogues.selectedIn(programme);
        var assignment = Developers.assign(first, "RMUTT").created();
        Developers.assign(Catalogues.selectedIn(programme), "RMUTT").created();
        Api.as("OSMEP")
                .put(Developers.pathOf(first, assignment) + "/end", assignment.etag(), END)
                .ok();

        var report = Api.as("MCOT")
                .get("/plan/v1/programmes/" + programme + "/developers")
                .ok();

        assertThat(report.at("items")).hasSize(1);
        assertThat(report.at("items.0.developing").asInt()).isEqualTo(1);
        assertThat(report.at("items.0.developed").asInt()).isEqualTo(2);
        assertThat(report.at("items.0.inProductDevelopment").asInt()).isEqualTo(2);
        assertThat(report.at("items.0.inModernManagement").asInt()).isZero();
    }
}
