package org.saphan.plan.graduation;

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
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class GraduationTest {

    @Test
    @Tag("S4-04")
    void whoCompletedWhatWasBegunGraduates() {
        var taken = Catalogues.selected();
        taken.completed("A1");
        taken.completed("A2");

        var graduated = taken.graduate("2021-01-15").ok();

        assertThat(graduated.text("state")).isEqualTo("GRADUATED");
        assertThat(graduated.text("graduatedOn")).isEqualTo("2021-01-15");
        var told = Published.await("plan.enrolment.graduated.v1", taken.enrolment());
        assertThat(told.data().path("graduatedOn").asText()).isEqualTo("2021-01-15");
        taken.start("A1").refused(409, "ENROLMENT_NOT_SELECTED");
    }

    @Test
    @Tag("S4-04")
    @Tag("refuses")
    void nobodyGraduatesWhileSomethingIsUnderWayOrBeforeItWasCompleted() {
        var taken = Catalogues.selected();
        taken.graduate("2021-01-15").refused(409, "ENROLMENT_STATE_FORBIDS");
        taken.completed("A1");
        var begun = taken.start("A2").created();

        taken.graduate("2021-01-15").refused(409, "DEVELOPMENT_NOT_COMPLETED");
        Catalogues.complete(begun, Map.of()).ok();
        taken.graduate("2020-12-30").refused(422, "GRADUATED_BEFORE_COMPLETION");
        assertThat(taken.read().text("state")).isEqualTo("ENROLLED");
    }

    @Test
    @Tag("refuses")
    void nobodyGraduatesFromWhatWasCancelled() {
        var taken = Catalogues.selected();
        var run = taken.start("A1").created();
        var cancellation = Map.of("cancelledOn", "2020-11-15", "reason", "The group chose another activity.");
        Api.as("DIP")
                .put(Catalogues.pathOf(run) + "/cancellation", run.etag(), cancellation)
                .ok();

        taken.graduate("2021-01-15").refused(409, "DEVELOPMENT_NOT_COMPLETED");
    }

    @Test
    @Tag("S4-04")
    @Tag("refuses")
    void theSetLastsAsLongAsTheProgrammeAsksFor() {
        var taken = Catalogues.selectedIn(Catalogues.programme(terms -> terms.put("durationAppliesTo", "SET")));
        Catalogues.complete(taken.start("A1", "2020-10-01", "2020-10-31").created(), Map.of())
                .ok();
        taken.graduate("2021-01-15").refused(422, "DURATION_OUT_OF_RANGE");

        Catalogues.complete(taken.start("A2", "2020-11-01", "2020-12-31").created(), Map.of())
                .ok();

        taken.graduate("2021-01-15").ok();
    }

    @Test
    @Tag("refuses")
    void whereAPlanDevelopsItsCompletionIsTheGraduation() {
        var journey = Journeys.selected();
        var path = "/plan/v1/enrolments/" + journey.enrolment();
        var etag = Api.as("OSMEP").get(path).etag();
        var graduation = Map.of("graduatedOn", "2021-01-15");

        Api.as("OSMEP").put(path + "/graduation", etag, graduation).refused(409, "PLAN_GRADUATES");
        Api.as("DIP").put(path + "/graduation", etag, graduation).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("refuses")
    void theMonitorNamesTheVersionItKnows() {
        var taken = Catalogues.selected();
        taken.completed("A1");
        var path = taken.path() + "/graduation";
        var graduation = Map.of("graduatedOn", "2021-01-15");

        Api.as("OSMEP").put(path, null, graduation).refused(428, "PRECONDITION_REQUIRED");
        Api.as("OSMEP").put(path, "\"0\"", graduation).refused(412, "PRECONDITION_FAILED");
        Api.as("CDD").put(path, taken.read().etag(), graduation).refused(403, "DUTY_REQUIRED");
    }
}
