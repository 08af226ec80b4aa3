package org.saphan.plan.plandecision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.TopicWriter;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Journey;

@QuarkusTest
@WithTestResource(Bench.class)
class PlanApprovalTest {

    @Test
    @Tag("S1-12")
    void isApprovedWithThreePassedSafeguards() {
        var plan = Journeys.selected().approved("1000");
        var read = plan.read();
        assertThat(read.text("state")).isEqualTo("APPROVED");
        assertThat(read.text("approvedBy")).isEqualTo("OSMEP");
        assertThat(read.at("safeguards")).hasSize(3);
        assertThat(enrolmentState(plan.journey())).isEqualTo("ENROLLED");
        Published.await("plan.development-plan.approved.v1", plan.id());
        Published.await("plan.enrolment.enrolled.v1", plan.journey().enrolment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOCAL_WISDOM", "COMMUNITY_BENEFIT", "WAY_OF_LIFE"})
    @Tag("S1-12")
    @Tag("refuses")
    void isNotApprovedWithAFailedSafeguard(String safeguard) {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "0")).created();
        plan.submit().ok();
        plan.approve().refused(409, "SAFEGUARD_NOT_PASSED");
        plan.passSafeguards();
        plan.judge(safeguard, "FAIL").ok();
        plan.approve().refused(409, "SAFEGUARD_NOT_PASSED");
        plan.judge(safeguard, "PASS").ok();
        plan.approve().ok();
    }

    @Test
    void isApprovedBySubmissionAndDuty() {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "0")).created();
        plan.passSafeguards();
        plan.approve().refused(409, "PLAN_STATE_FORBIDS");
        plan.submit().ok();
        Api.as("DIP").put(plan.path() + "/approval", plan.etag()).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").put(plan.path() + "/approval", null).refused(428, "PRECONDITION_REQUIRED");
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void costsNoMoreThanWasAllocatedToAllPlansTogether() {
        var programme = Journeys.programme();
        Journeys.selectedIn(programme).approved("1000.00");
        var second = Journeys.selectedIn(programme).planned();
        second.add(second.activity("DIP", "KNOWLEDGE", "0.01")).created();
        second.passSafeguards();
        second.submit().ok();
        second.approve().refused(409, "BUDGET_EXCEEDED");
        assertThat(second.read().text("state")).isEqualTo("SUBMITTED");
        second.journey().allocate("DIP", "0.01");
        second.approve().ok();
    }

    @Test
    @Tag("S1-05")
    void completionJudgesFiveOutcomesAndGraduates() {
        var plan = Journeys.selected().approved("10");
        var done = plan.done(plan.firstActivity()).ok();
        assertThat(done.text("state")).isEqualTo("IN_PROGRESS");
        var closed = plan.complete(false).ok();
        assertThat(closed.text("state")).isEqualTo("COMPLETED");
        assertThat(closed.at("outcomes")).hasSize(5);
        assertThat(enrolmentState(plan.journey())).isEqualTo("GRADUATED");
        var event = Published.await("plan.development-plan.completed.v1", plan.id());
        assertThat(event.data().path("achieved")).hasSize(4);
    }

    @Test
    @Tag("S1-05")
    @Tag("refuses")
    void anOwnChannelIsClaimedOnlyWhereMarketingTellsOfOne() {
        var plan = Journeys.selected().approved("10");
        plan.complete(true).refused(422, "OWN_CHANNEL_UNKNOWN");
        var onboarding = UUID.randomUUID().toString();
        TopicWriter.of("marketing", "OPS-MOC")
                .publish(
                        "marketing.onboarding.live.v1",
                        onboarding,
                        1,
                        Map.of(
                                "onboardingId",
                                onboarding,
                                "channelId",
                                UUID.randomUUID().toString(),
                                "channelType",
                                "OWN_WEBSITE",
                                "ownChannel",
                                true,
                                "entrepreneurId",
                                plan.journey().entrepreneur(),
                                "state",
                                "LIVE",
                                "basis",
                                "NEXT_GRADUATE",
                                "productIds",
                                List.of(),
                                "liveOn",
                                "2026-01-05"));
        Eventually.until(() ->
                Api.as("DIP").get("/plan/v1/known/onboarding/{id}", onboarding).ok());
        assertThat(plan.complete(true).ok().at("outcomes").findValuesAsText("achieved"))
                .containsOnly("true");
    }

    @Test
    @Tag("S1-12")
    @Tag("refuses")
    void isNotClosedWithAFailedSafeguard() {
        var plan = Journeys.selected().approved("10");
        plan.judge("WAY_OF_LIFE", "FAIL").ok();
        plan.complete(false).refused(409, "SAFEGUARD_NOT_PASSED");
        assertThat(enrolmentState(plan.journey())).isEqualTo("ENROLLED");
    }

    @Test
    @Tag("S1-05")
    @Tag("refuses")
    void needsAllFiveOutcomesByAJudge() {
        var plan = Journeys.selected().approved("10");
        var path = plan.path() + "/completion";
        var four = Map.of("outcomes", ((List<?>) Journeys.outcomes(false).get("outcomes")).subList(0, 4));
        Api.as("OSMEP")
                .put(path, plan.etag(), four)
                .refused(400, "INVALID_REQUEST")
                .violating("SIZE");
        var one = ((List<?>) Journeys.outcomes(false).get("outcomes")).getFirst();
        Api.as("OSMEP")
                .put(path, plan.etag(), Map.of("outcomes", List.of(one, one, one, one, one)))
                .refused(400, "INVALID_REQUEST")
                .violating("DUPLICATE");
        Api.as("DIP").put(path, plan.etag(), Journeys.outcomes(false)).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void activitiesAreCompletedOnceByTheirAgency() {
        var plan = Journeys.selected().approved("10");
        var activity = plan.firstActivity();
        var path = plan.path() + "/activities/" + activity + "/completion";
        var completion = Map.of("completedOn", "2012-03-31");
        Api.as("CDD").put(path, plan.etag(), completion).refused(403, "DUTY_REQUIRED");
        Api.as("DIP")
                .put(path, plan.etag(), Map.of("completedOn", "2999-01-01"))
                .refused(400, "INVALID_REQUEST");
        plan.done(activity).ok();
        plan.done(activity).refused(409, "ACTIVITY_ALREADY_COMPLETED");
        Published.await("plan.development-plan.activity-completed.v1", plan.id());
    }

    @Test
    void restsWhileTheEntrepreneurIsSuspended() {
        var plan = Journeys.selected().approved("10");
        Journeys.becomes(plan.journey().entrepreneur(), "SUSPENDED");
        Eventually.until(() -> assertThat(plan.read().text("state")).isEqualTo("SUSPENDED"));
        plan.commit("1").refused(409, "PLAN_STATE_FORBIDS");
        Published.await("plan.development-plan.suspended.v1", plan.id());
        Journeys.becomes(plan.journey().entrepreneur(), "REGISTERED");
        Eventually.until(() -> assertThat(plan.read().text("state")).isEqualTo("APPROVED"));
    }

    @Test
    void isGivenUpWhenTheEntrepreneurWithdraws() {
        var plan = Journeys.selected().planned();
        var path = "/plan/v1/enrolments/" + plan.journey().enrolment();
        var etag = Api.as("OSMEP").get(path).ok().etag();
        var reason = Map.of("reason", "ไม่พร้อม", "withdrawnOn", "2011-01-01");
        var withdrawn = Api.as("OSMEP").put(path + "/withdrawal", etag, reason);
        assertThat(withdrawn.ok().text("state")).isEqualTo("WITHDRAWN");
        assertThat(plan.read().text("state")).isEqualTo("CANCELLED");
    }

    private static String enrolmentState(Journey journey) {
        return Api.as("DIP")
                .get("/plan/v1/enrolments/" + journey.enrolment())
                .ok()
                .text("state");
    }
}
