package org.saphan.plan.activityrun;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Journeys;
import org.saphan.plan.Register;
import org.saphan.plan.RegisterProofs;

/// How the activities of a catalogue begin, each by its own rules.
@QuarkusTest
@WithTestResource(Bench.class)
class ActivityRunTest {

    @Test
    @Tag("S4-05")
    void theFirstRunTakesTheEntrepreneurIntoTheProgramme() {
        var taken = Catalogues.selected();

        var run = taken.start("A1").created();

        assertThat(taken.read().text("state")).isEqualTo("ENROLLED");
        assertThat(run.at("months").asInt()).isEqualTo(3);
        var told = Published.await("plan.activity-run.started.v1", run.text("activityRunId"));
        assertThat(told.data().path("activityCode").asText()).isEqualTo("A1");
        assertThat(told.data().path("entrepreneurId").asText())
                .isEqualTo(taken.group().toString());
        Published.await("plan.enrolment.enrolled.v1", taken.enrolment());
        assertThat(Api.as("CDD").get(taken.path() + "/activity-runs").ok().at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S4-05")
    @Tag("refuses")
    void whatTheCatalogueDoesNotNameIsNotBegun() {
        Catalogues.selected().start("A8").refused(422, "UNKNOWN_ACTIVITY");
    }

    @Test
    @Tag("S4-06")
    void anActivityOfOneAgencyIsBegunByThatOneOrTheOwner() {
        Catalogues.selected().start("A2").created();
        Catalogues.selected().startAs("OSMEP", "A2", Map.of()).created();
    }

    @Test
    @Tag("S4-06")
    @Tag("refuses")
    void andByNoOther() {
        var taken = Catalogues.selected();

        taken.startAs("CDD", "A2", Map.of()).refused(403, "DUTY_REQUIRED");
        taken.startAs("CDD", "A2", Map.of("agency", "CDD")).refused(422, "ACTIVITY_NOT_OF_AGENCY");
        taken.startAs("CDD", "A1", Map.of("agency", "CDD")).created();
        Api.as("MCOT").get(taken.path() + "/activity-runs").refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S4-07")
    void heirsNeedASuccessorWhoIsKept() {
        var taken = Catalogues.selected();
        var successor = RegisterProofs.namesSuccessor(taken.group());

        var run = taken.start("A3").created();

        assertThat(run.text("successorId")).isEqualTo(successor.toString());
    }

    @Test
    @Tag("S4-07")
    @Tag("refuses")
    void withoutASuccessorOrWithAnothersTheyDoNot() {
        var taken = Catalogues.selected();
        taken.start("A3").refused(422, "NOT_ELIGIBLE").violating("SUCCESSOR");
        var others = RegisterProofs.namesSuccessor(UUID.randomUUID());
        RegisterProofs.namesSuccessor(taken.group());

        taken.start("A3", Map.of("successorId", others))
                .refused(422, "NOT_ELIGIBLE")
                .violating("SUCCESSOR");
    }

    @Test
    @Tag("S4-08")
    @Tag("T9")
    void starsMatterInTheirActivityOnly() {
        var taken = Catalogues.selected();
        var product = Catalogues.rated(taken.group(), 2562, 3);

        taken.start("A4", Map.of("productId", product)).created();
        Catalogues.selected().start("A2").created(); // without a star at all
    }

    @Test
    @Tag("S4-08")
    @Tag("T9")
    @Tag("refuses")
    void twoStarsAnothersProductAnotherRoundAndNoneDoNotDo() {
        var programme = Catalogues.programme(terms ->
                ((ObjectNode) terms.get("eligibility")).putArray("roundYearsBE").add(2562));
        var taken = Catalogues.selectedIn(programme, groupRated(2562, 2));
        var two = Catalogues.rated(taken.group(), 2562, 2);
        var older = Catalogues.rated(taken.group(), 2553, 5);
        var others = Catalogues.rated(Register.group("24"), 2562, 5);

        starRefused(taken, Map.of("productId", two));
        starRefused(taken, Map.of("productId", older));
        starRefused(taken, Map.of("productId", others));
        starRefused(taken, Map.of());
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void aStandardIsNamedToAimAt() {
        var taken = Catalogues.selected();

        taken.start("A5").refused(422, "RECORD_REQUIRED");
        taken.start("A5", Map.of("targetStandard", "GMP")).created();
        taken.start("A5", Map.of("targetStandard", "GHP")).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S4-04")
    @Tag("P8")
    void threeAndSixMonthsAreWithinBounds() {
        var taken = Catalogues.selected();

        taken.start("A1", "2020-10-01", "2020-12-31").created();
        var six = taken.start("A2", "2020-10-01", "2021-03-31").created();

        assertThat(six.at("months").asInt()).isEqualTo(6);
    }

    @Test
    @Tag("S4-04")
    @Tag("P8")
    @Tag("refuses")
    void aDayLessOrMoreIsNot() {
        var taken = Catalogues.selected();

        taken.start("A1", "2020-10-01", "2020-12-30").refused(422, "DURATION_OUT_OF_RANGE");
        taken.start("A1", "2020-10-01", "2021-04-01").refused(422, "DURATION_OUT_OF_RANGE");
        taken.start("A1", "2020-10-01", "2020-09-30").refused(400, "INVALID_REQUEST");
        assertThat(taken.read().text("state")).isEqualTo("SELECTED");
    }

    @Test
    @Tag("S4-04")
    @Tag("refuses")
    void togetherTheyMayNotLastLongerWhereTheSetIsMeant() {
        var taken = Catalogues.selectedIn(Catalogues.programme(terms -> terms.put("durationAppliesTo", "SET")));

        taken.start("A1", "2020-10-01", "2020-10-31").created();
        taken.start("A2", "2021-03-01", "2021-04-01").refused(422, "DURATION_OUT_OF_RANGE");
        taken.start("A2", "2021-03-01", "2021-03-31").created();
    }

    @Test
    @Tag("refuses")
    void isForSelectedOnesOfACatalogueOnly() {
        var custom = Journeys.selected();
        var other =
                new Catalogues.Taken(custom.programme(), UUID.fromString(custom.entrepreneur()), custom.enrolment());
        var gone = Catalogues.selected();
        withdraw(gone);

        other.start("A1").refused(409, "CATALOGUE_REQUIRED");
        gone.start("A1").refused(409, "ENROLMENT_NOT_SELECTED");
    }

    @Test
    void whoLeavesGivesUpWhatIsUnderWay() {
        var taken = Catalogues.selected();
        var done = taken.completed("A1");
        var begun = taken.start("A2").created();

        withdraw(taken);

        assertThat(Api.as("DIP").get(Catalogues.pathOf(begun)).text("state")).isEqualTo("CANCELLED");
        assertThat(Api.as("DIP").get(Catalogues.pathOf(done)).text("state")).isEqualTo("COMPLETED");
        Published.await("plan.activity-run.cancelled.v1", begun.text("activityRunId"));
    }

    @Test
    void runsGoAlongWithAMerge() {
        var taken = Catalogues.selected();
        var run = taken.start("A1").created();
        var winner = Register.group("24");

        Register.merges(taken.group(), winner);

        var told = Published.await("plan.activity-run.transferred.v1", run.text("activityRunId"));
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
    }

    @Test
    @Tag("refuses")
    void ofManyAtOnceTheSameBeginsOnce() throws InterruptedException {
        var taken = Catalogues.selected();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var begun = threads
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(_ -> (Callable<Answer>) () -> taken.start("A1"))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(begun).filteredOn(each -> each.status() == 201).hasSize(1);
            assertThat(begun)
                    .filteredOn(each -> each.status() != 201)
                    .allSatisfy(each -> each.refused(409, "ACTIVITY_ALREADY_BEGUN"));
        }
    }

    private static void starRefused(Catalogues.Taken taken, Map<String, ?> more) {
        taken.start("A4", more).refused(422, "NOT_ELIGIBLE").violating("STAR");
    }

    private static UUID groupRated(int round, int stars) {
        var group = Register.group("24");
        Register.rates(group, round, stars);
        return group;
    }

    private static void withdraw(Catalogues.Taken taken) {
        var leaving = Map.of("reason", "The group gave up production.", "withdrawnOn", "2020-11-01");
        Api.as("CDD")
                .put(taken.path() + "/withdrawal", taken.read().etag(), leaving)
                .ok();
    }
}
