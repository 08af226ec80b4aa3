package org.saphan.plan.enrolment;

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
class EnrolmentResourceTest {

    private static final Map<String, String> REJECTION = Map.of(
            "resolutionNumber", "WG 4/2553", "decidedOn", "2010-11-01", "reason", "Another group was preferred.");

    @Test
    void aCandidateIsRejectedByResolutionAndMayComeAgain() {
        var programme = Programmes.opened();
        var group = Register.group("24");
        var nomination = Map.of("entrepreneurId", group);
        var nominations = "/plan/v1/programmes/" + programme + "/nominations";
        var candidate = Api.as("CDD").post(nominations, nomination).created();
        var path = "/plan/v1/enrolments/" + candidate.text("enrolmentId") + "/rejection";

        Api.as("CDD").put(path, candidate.etag(), REJECTION).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").put(path, "\"99\"", REJECTION).refused(412, "PRECONDITION_FAILED");
        var rejected = Api.as("OSMEP").put(path, candidate.etag(), REJECTION).ok();

        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        Published.await("plan.enrolment.rejected.v1", candidate.text("enrolmentId"));
        Api.as("CDD").post(nominations, nomination).created();
    }

    @Test
    void aSelectedEntrepreneurIsNotRejected() {
        var programme = Programmes.opened();
        var selected = Programmes.selectedIn(programme, "24");

        Api.as("OSMEP")
                .put("/plan/v1/enrolments/" + selected.text("enrolmentId") + "/rejection", selected.etag(), REJECTION)
                .refused(409, "ENROLMENT_STATE_FORBIDS");
    }

    @Test
    void isWithdrawnByTheProgrammesAgenciesOnly() {
        var programme = Programmes.opened();
        var selected = Programmes.selectedIn(programme, "24");

        Api.as("MCOT")
                .put(
                        "/plan/v1/enrolments/" + selected.text("enrolmentId") + "/withdrawal",
                        selected.etag(),
                        Map.of("reason", "Gave up.", "withdrawnOn", "2011-02-01"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isListedInPagesByProgrammeAndProvince() {
        var programme = Programmes.opened();
        var one = Programmes.selectedIn(programme, "30").text("enrolmentId");
        var two = Programmes.selectedIn(programme, "31").text("enrolmentId");
        var list = "/plan/v1/enrolments?limit=1&programme=" + programme;

        var first = Api.as("DOAE").get(list).ok();
        var second =
                Api.as("DOAE").get(list + "&cursor={next}", first.text("next")).ok();

        assertThat(first.text("items.0.enrolmentId")).isEqualTo(one);
        assertThat(second.text("items.0.enrolmentId")).isEqualTo(two);
        assertThat(second.json().has("next")).isFalse();
        assertThat(Api.as("DOAE").get(list + "&province=31&state=SELECTED").ok().text("items.0.enrolmentId"))
                .isEqualTo(two);
        Api.as("DOAE").get(list + "&cursor=bm9uZQ").refused(400, "INVALID_CURSOR");
        Api.as("DOAE").get(list + "&colour=red").refused(400, "UNKNOWN_PARAMETER");
        Api.as("DOAE").get("/plan/v1/enrolments/{id}", UUID.randomUUID()).refused(404, "NOT_FOUND");
    }
}
