package org.saphan.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
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
        Contracts.examples("plan")
                .existing("/plan/v1/programmes/{code}", "/plan/v1/programmes/" + programme)
                .existing("/plan/v1/enrolments/{id}", "/plan/v1/enrolments/" + journey.enrolment())
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
                .existing("/plan/v1/commitments/{id}", commitment.location().replaceAll("^.*(?=/plan/v1/)", ""))
                .existing("/plan/v1/activity-runs/{id}", Catalogues.pathOf(run))
                .existing("/plan/v1/enrolments/{id}/developers/{developerId}", developed)
                .run();
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("plan");
    }
}
