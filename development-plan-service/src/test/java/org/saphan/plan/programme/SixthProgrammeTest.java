package org.saphan.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Register;
import org.saphan.plan.Rounds;

/// A made-up programme, like none of the documents', runs from its file to its follow-up: other agencies, other
/// activities, other results, and nothing of it in code.
@QuarkusTest
@WithTestResource(Bench.class)
class SixthProgrammeTest {

    private final String code = "GUEST_HOUSES_" + System.nanoTime();

    @BeforeEach
    void open() throws IOException {
        Register.tellsProvinces();
        try (var file = SixthProgrammeTest.class.getResourceAsStream("/guest-houses.json")) {
            var terms = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("GUEST_HOUSES", code);
            Api.as("TCC").post("/plan/v1/programmes/validation", terms).ok();
            Api.as("TCC").post("/plan/v1/programmes", terms).created();
        }
    }

    @Test
    @Tag("S4-04")
    void runsFromItsFileToItsFollowUp() {
        var best = single("50");
        var second = single("50");
        Register.rates(best, 2560, 4);
        Register.rates(best, 2562, 3);
        Register.rates(second, 2562, 3);

        var round = Rounds.open(
                        "MCOT",
                        code,
                        Map.of("title", "Chiang Mai", "applicants", "REGISTER", "provinceCodes", List.of("50")))
                .created();
        Rounds.decide("MCOT", round, false).ok();
        assertThat(Api.as("MCOT")
                        .get(Rounds.path(round) + "/results?decision=SELECTED")
                        .ok()
                        .text("items.0.entrepreneurId"))
                .isEqualTo(best.toString());
        var enrolment = "/plan/v1/enrolments/" + Rounds.enrolment(code, best);
        var run = Api.as("MICT")
                .post(
                        enrolment + "/activity-runs",
                        Map.of(
                                "activityCode",
                                "PAGE",
                                "agency",
                                "MICT",
                                "startsOn",
                                "2021-01-01",
                                "endsOn",
                                "2021-01-31"))
                .created();
        Api.as("MICT")
                .put(
                        "/plan/v1/activity-runs/" + run.text("activityRunId") + "/completion",
                        run.etag(),
                        Map.of("completedOn", "2021-01-31"))
                .ok();
        Api.as("TCC")
                .put(enrolment + "/graduation", etag(enrolment), Map.of("graduatedOn", "2021-02-01"))
                .ok();
        guests(enrolment);

        var targets =
                Api.as("MCOT").get("/plan/v1/programmes/" + code + "/targets").ok();

        assertThat(targets.text("items.0.metric")).isEqualTo("MORE_GUESTS");
        assertThat(targets.text("items.0.status")).isEqualTo("MET");
        assertThat(targets.text("items.1.status")).isEqualTo("NOT_MET");
        Api.as("TCC")
                .post(
                        enrolment + "/follow-ups",
                        Map.of("month", 3, "visitedOn", "2021-05-03", "stillOperating", true, "kept", List.of()))
                .created();
    }

    @Test
    @Tag("S4-04")
    @Tag("refuses")
    void refusesByItsOwnRules() {
        var group = Register.fiveStarGroup("50");
        var selection = Map.of("entrepreneurId", group, "resolutionNumber", "1/2564", "decidedOn", "2021-01-04");

        var refused = Api.as("MCOT")
                .post("/plan/v1/programmes/" + code + "/selections", selection)
                .refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactlyInAnyOrder("KIND", "STAR");
        Api.as("OSMEP")
                .post("/plan/v1/programmes/" + code + "/selections", selection)
                .refused(403, "DUTY_REQUIRED");
    }

    private static UUID single(String province) {
        return Register.entrepreneur("SINGLE_OWNER", province);
    }

    private static void guests(String enrolment) {
        Api.as("TCC")
                .post(
                        enrolment + "/indicator-values",
                        Map.of(
                                "code",
                                "GUESTS",
                                "methodCode",
                                "GUEST_BOOK",
                                "methodVersion",
                                2,
                                "period",
                                Map.of("from", "2021-02-01", "to", "2021-07-31"),
                                "baseline",
                                40,
                                "baselineOn",
                                "2021-01-31",
                                "after",
                                151,
                                "afterOn",
                                "2021-07-31"))
                .created();
    }

    private static String etag(String path) {
        Answer read = Api.as("TCC").get(path).ok();
        return read.etag();
    }
}
