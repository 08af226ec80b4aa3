package org.saphan.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.contract.Contracts;

@QuarkusTest
@WithTestResource(Bench.class)
@Order(Integer.MAX_VALUE) // last: sees what all other tests have published
class ContractsTest {

    @Test
    void servesWhatTheDocumentSays() {
        Contracts.openapi("plan");
    }

    @Test
    void answersItsDocumentedExamples() {
        var programme = Programmes.opened(terms -> terms.put("code", "OTOP_TO_SME"));
        var entrepreneur = Register.fiveStarGroup("24");
        Programmes.makeReady(programme, entrepreneur);
        var enrolment = Programmes.selects(programme, entrepreneur).created();
        var journey = new Journeys.Journey(programme, entrepreneur.toString(), enrolment.text("enrolmentId"));
        var plan = journey.approved("50000.00");
        var commitment = plan.commit("20000.00").created();
        var taken = Catalogues.selected();
        var run = taken.start("A1").created();
        var developed = Developers.developed();
        var followUp = FollowedPlans.followUp();
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, true).ok();
        var community = new Communities.Community(journey);
        var project = community.running();
        var knowledge = community.post("knowledge-records", Communities.knowledge("การขับเคลื่อน OTOP to be SMEs"));
        Contracts.examples("plan")
                .existing("/plan/v1/programmes/{code}", "/plan/v1/programmes/" + programme)
                .existing("/plan/v1/enrolments/{id}", "/plan/v1/enrolments/" + journey.enrolment())
                .existing("/plan/v1/selection-rounds/{id}", Rounds.path(round))
                .existing("/plan/v1/plans/{planId}", plan.path())
                .existing(
                        "/plan/v1/plans/{planId}/activities/{activityId}",
                        plan.path() + "/activities/" + plan.firstActivity())
                .existing("/plan/v1/plans/{planId}/editions/{edition}", plan.path() + "/editions/1")
                .existing("/plan/v1/plans/{planId}/revisions/{number}", FollowedPlans.revision(plan))
                .existing(
                        "/plan/v1/plans/{planId}/activities/{activityId}/progress/{id}", FollowedPlans.progress(plan))
                .existing("/plan/v1/hand-overs/{id}", FollowedPlans.handOver(plan))
                .existing("/plan/v1/follow-ups/{id}", followUp)
                .existing("/plan/v1/activity-runs/{id}", Catalogues.pathOf(run))
                .existing("/plan/v1/enrolments/{id}/developers/{developerId}", developed)
                .existing("/plan/v1/commitments/{id}", path(commitment))
                .existing(
                        "/plan/v1/district-meetings/{id}",
                        path(community.post("district-meetings", Communities.meeting())))
                .existing("/plan/v1/forums/{id}", "/plan/v1/forums/" + project.text("decidedByForum"))
                .existing("/plan/v1/community-projects/{id}", Communities.projectPath(project))
                .existing(
                        "/plan/v1/training-sessions/{id}",
                        path(Api.as("CDD")
                                .post(
                                        Communities.projectPath(project) + "/training-sessions",
                                        Communities.training("2012-02-04", "ทองหยิบ"))))
                .existing(
                        "/plan/v1/partner-comments/{id}",
                        path(community.post(
                                "partner-comments", Communities.comment("PROJECT", project.text("projectId")))))
                .existing("/plan/v1/knowledge-records/{id}", path(knowledge))
                .run();
    }

    private static String path(Answer created) {
        return created.created().location().replaceAll("^.*(?=/plan/v1/)", "");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("plan");
    }
}
