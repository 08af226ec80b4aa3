package org.saphan.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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
        var programme = Programmes.opened(terms -> {
            terms.put("code", "OTOP_TO_SME");
            Results.follow(terms);
        });
        var entrepreneur = Register.group("24");
        var product = UUID.randomUUID();
        Results.rates(product, entrepreneur, 2553, 5);
        Programmes.makeReady(programme, entrepreneur);
        var enrolment = Programmes.selects(programme, entrepreneur).created();
        var journey = new Journeys.Journey(programme, entrepreneur.toString(), enrolment.text("enrolmentId"));
        var plan = withTwoActivities(journey);
        var commitment = plan.commit("20000.00").created();
        var result = Results.record(journey.enrolment(), Results.value("INCOME", "480000", null))
                .created();
        var enrolledProduct = Results.takesUp(journey.enrolment(), product).created();
        var disbursement = Money.pay(commitment, "5000.00").created();
        Money.letGo(disbursement).ok();
        var refund = Money.refund(disbursement, "100.00").created();
        var allocation = Api.as("OSMEP")
                .post(journey.allocations(), Journeys.allocation("CDD", Journeys.YEAR, "1000.00"))
                .created();
        var transfer = Api.as("DIP")
                .post(
                        plan.path() + "/budget-transfers",
                        Money.transfer(Money.activity(plan, 0), Money.activity(plan, 1), "1000.00"))
                .created();
        var taken = Catalogues.selected();
        var run = taken.start("A1").created();
        var developed = Developers.developed();
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
                .existing("/plan/v1/commitments/{id}", Money.path(commitment))
                .existing("/plan/v1/disbursements/{id}", Money.path(disbursement))
                .existing("/plan/v1/refunds/{id}", Money.path(refund))
                .existing("/plan/v1/allocations/{id}", Money.path(allocation))
                .existing("/plan/v1/budget-transfers/{id}", Money.path(transfer))
                .existing("/plan/v1/activity-runs/{id}", Catalogues.pathOf(run))
                .existing("/plan/v1/enrolments/{id}/developers/{developerId}", developed)
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
                .existing("/plan/v1/indicator-values/{id}", path(result))
                .existing("/plan/v1/enrolled-products/{id}", path(enrolledProduct))
                .run();
    }

    private static String path(Answer created) {
        return created.created().location().replaceAll("^.*(?=/plan/v1/)", "");
    }

    private static Journeys.Plan withTwoActivities(Journeys.Journey journey) {
        journey.allocate("DIP", "60000.00");
        var plan = journey.planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "50000.00")).created();
        plan.add(plan.activity("DIP", "MARKETING", "10000.00")).created();
        plan.passSafeguards();
        plan.submit().ok();
        plan.approve().ok();
        return plan;
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("plan");
    }
}
