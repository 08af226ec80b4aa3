package org.saphan.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class PlanRevisionTest {

    @Test
    @Tag("S1-09")
    @Tag("S1-11")
    void anApprovedRevisionTakesThePlaceOfWhatWasApproved() {
        var plan = Journeys.selected().approved("1000");
        var first = plan.firstActivity();
        var revision = Revision.of(plan);
        assertThat(revision.read().at("uncoveredProblems")).hasSize(1);
        var written = revision.rewrite(List.of(revision.kept("budget", 400), revision.added("600")))
                .ok();
        assertThat(written.at("uncoveredProblems")).isEmpty();
        assertThat(plan.read().at("activities")).hasSize(1);
        revision.submit().ok();
        assertThat(revision.approve().ok().text("edition")).isEqualTo("2");
        var revised = plan.read();
        assertThat(revised.text("edition")).isEqualTo("2");
        assertThat(revised.text("activities.0.activityId")).isEqualTo(first);
        assertThat(revised.at("activities.0.budget").decimalValue()).isEqualByComparingTo("400");
        assertThat(revised.at("activities")).hasSize(2);
        assertThat(revised.at("uncoveredProblems")).isEmpty();
        var event = Published.await("plan.plan-revision.approved.v1", written.text("revisionId"));
        assertThat(event.data().path("edition").asInt()).isEqualTo(2);
        assertThat(event.data().has("reason")).isFalse();
        Published.await("plan.development-plan.revised.v1", plan.id());
    }

    @Test
    void eachEditionIsKeptAsItWas() {
        var plan = Journeys.selected().approved("1000");
        var revision = Revision.of(plan);
        revision.rewrite(List.of(revision.kept("title", "อบรมการตลาด"))).ok();
        revision.submit().ok();
        revision.approve().ok();
        var editions = Api.as("CDD").get(plan.path() + "/editions").ok();
        assertThat(editions.at("items").findValuesAsText("basis")).containsExactly("REVISION", "APPROVAL");
        var original = Api.as("CDD").get(plan.path() + "/editions/1").ok();
        assertThat(original.text("activities.0.title")).isEqualTo("อบรมการคิดต้นทุน");
        assertThat(original.at("activities.0.budget").decimalValue()).isEqualByComparingTo("1000");
        var page = Api.as("CDD").get(plan.path() + "/editions?limit=1").ok();
        var rest = Api.as("CDD")
                .get(plan.path() + "/editions?limit=1&cursor=" + page.text("next"))
                .ok();
        assertThat(rest.text("items.0.edition")).isEqualTo("1");
        Api.as("CDD").get(plan.path() + "/editions/3").refused(404, "NOT_FOUND");
        Api.as("FTI").get(plan.path() + "/editions/1").refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isReturnedRewrittenAndWithdrawn() {
        var plan = Journeys.selected().approved("1000");
        var revision = Revision.of(plan);
        revision.giveBack().refused(409, "REVISION_STATE_FORBIDS");
        revision.submit().ok();
        revision.rewrite(List.of(revision.kept("budget", 1))).refused(409, "REVISION_STATE_FORBIDS");
        var returned = revision.giveBack().ok();
        assertThat(returned.text("state")).isEqualTo("RETURNED");
        assertThat(returned.text("decisionReason")).isNotBlank();
        revision.submit().ok();
        revision.withdraw("CDD").refused(403, "DUTY_REQUIRED");
        assertThat(revision.withdraw("DIP").ok().text("state")).isEqualTo("WITHDRAWN");
        assertThat(Revision.begin("CDD", plan).created().text("number")).isEqualTo("2");
        assertThat(Api.as("CDD").get(plan.path() + "/revisions").ok().at("items"))
                .hasSize(2);
    }

    @Test
    @Tag("S1-09")
    @Tag("refuses")
    void onlyAnApprovedPlanIsRevisedOnceAtATimeByItsAgencies() {
        var draft = Journeys.selected().planned();
        Revision.begin("DIP", draft).refused(409, "PLAN_STATE_FORBIDS");
        var plan = Journeys.selected().approved("10");
        Revision.begin("FTI", plan).refused(403, "DUTY_REQUIRED");
        var revision = Revision.of(plan);
        Revision.begin("CDD", plan).refused(409, "REVISION_ALREADY_OPEN");
        Api.as("DIP").put(revision.path() + "/submission", null).refused(428, "PRECONDITION_REQUIRED");
        Api.as("FTI").get(revision.path()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(plan.path() + "/revisions/2").refused(404, "NOT_FOUND");
        revision.submit().ok();
        Api.as("DIP")
                .put(revision.path() + "/approval", revision.read().etag())
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S1-11")
    @Tag("refuses")
    void itsActivitiesMeetDiagnosedProblemsAndAreGivenByDuty() {
        var revision = Revision.of(Journeys.selected().approved("10"));
        var stranger = "019bf3b2-4c11-7f02-8d6a-91c0e5a7b324";
        revision.rewrite(List.of(revision.kept("problemIds", List.of(stranger))))
                .refused(422, "PROBLEM_REQUIRED");
        revision.rewrite(List.of(revision.kept("problemIds", List.of()))).refused(400, "INVALID_REQUEST");
        revision.rewrite(List.of(revision.kept("agency", "CDD"))).refused(422, "SUPPORT_AREA_NOT_OF_AGENCY");
        revision.rewrite(List.of(revision.kept("activityId", stranger)))
                .refused(400, "INVALID_REQUEST")
                .violating("NOT_AN_ACTIVITY_OF_THE_PLAN");
        var kept = revision.kept("title", "อื่น");
        revision.rewrite(List.of(kept, kept)).refused(400, "INVALID_REQUEST").violating("DUPLICATE");
        revision.rewrite(List.of(revision.kept("endsOn", "2001-01-01")))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
    }

    @Test
    @Tag("S1-12")
    @Tag("refuses")
    void isNotApprovedWithAFailedSafeguard() {
        var plan = Journeys.selected().approved("10");
        var revision = Revision.of(plan);
        revision.submit().ok();
        plan.judge("WAY_OF_LIFE", "FAIL").ok();
        revision.approve().refused(409, "SAFEGUARD_NOT_PASSED");
        plan.judge("WAY_OF_LIFE", "PASS").ok();
        revision.approve().ok();
    }

    @Test
    void whoSubmittedItDoesNotApproveIt() {
        var revision = Revision.of(Journeys.selected().approved("10"));
        Api.as("OSMEP").put(revision.path() + "/submission", revision.read().etag()).ok();
        revision.approve().refused(409, "FOUR_EYES_REQUIRED");
        Api.as("OSMEP")
                .subject("another-officer")
                .put(revision.path() + "/approval", revision.read().etag())
                .ok();
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void costsNoMoreThanIsAllocatedAndNoLessThanIsCommitted() {
        var plan = Journeys.selected().approved("1000");
        plan.commit("500").created();
        var revision = Revision.of(plan);
        revision.rewrite(List.of(revision.kept("budget", new BigDecimal("499.99"))))
                .refused(409, "MONEY_COMMITTED");
        revision.rewrite(List.of(revision.kept("agency", "DOAE"))).refused(409, "MONEY_COMMITTED");
        revision.rewrite(List.of(revision.added("1"))).refused(409, "MONEY_COMMITTED");
        revision.rewrite(List.of(revision.kept("budget", new BigDecimal("1000.01"))))
                .ok();
        revision.submit().ok();
        revision.approve().refused(409, "BUDGET_EXCEEDED");
        assertThat(plan.read().text("edition")).isEqualTo("1");
        plan.journey().allocate("DIP", "0.01");
        revision.approve().ok();
        plan.commit("500.01").created();
    }

    @Test
    void whatIsCompletedStaysAsItIs() {
        var plan = Journeys.selected().approved("10");
        var revision = Revision.of(plan);
        revision.rewrite(List.of(revision.kept("title", "อื่น"))).ok();
        plan.done(plan.firstActivity()).ok();
        revision.submit().ok();
        revision.approve().refused(409, "ACTIVITY_ALREADY_COMPLETED");
        revision.giveBack().ok();
        revision.rewrite(List.of(revision.added("0"))).ok();
        revision.submit().ok();
        revision.approve().refused(409, "ACTIVITY_ALREADY_COMPLETED");
        revision.giveBack().ok();
        var unchanged = revision.kept("activityId", plan.firstActivity());
        unchanged.putAll(Map.of(
                "problemIds", List.of(plan.problems().getFirst()),
                "title", "อบรมการคิดต้นทุน",
                "supportArea", "KNOWLEDGE",
                "budget", 10));
        revision.rewrite(List.of(unchanged, revision.added("0"))).ok();
        revision.submit().ok();
        revision.approve().ok();
        assertThat(plan.read().text("activities.0.completedOn")).isEqualTo("2012-03-31");
    }

    @Test
    void endsWithItsPlan() {
        var plan = Journeys.selected().approved("10");
        var revision = Revision.of(plan);
        var enrolment = "/plan/v1/enrolments/" + plan.journey().enrolment();
        Api.as("CDD")
                .put(
                        enrolment + "/withdrawal",
                        Api.as("CDD").get(enrolment).etag(),
                        Map.of("reason", "เลิกกิจการ", "withdrawnOn", "2012-05-01"))
                .ok();
        assertThat(plan.read().text("state")).isEqualTo("CANCELLED");
        assertThat(revision.read().text("state")).isEqualTo("WITHDRAWN");
        Published.await("plan.plan-revision.withdrawn.v1", revision.read().text("revisionId"));
    }
}
