package org.saphan.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
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
        var plan = withTwoActivities(journey);
        var commitment = plan.commit("20000.00").created();
        var disbursement = Money.pay(commitment, "5000.00").created();
        Money.letGo(disbursement).ok();
        var refund = Money.refund(disbursement, "100.00").created();
        var allocation = Api.as("OSMEP")
                .post(journey.allocations(), Journeys.allocation("CDD", Journeys.YEAR, "1000.00"))
                .created();
        var transfer = Api.as("DIP")
                .post(
                        plan.path() + "/budget-transfers",
                        Money.transfer(plan.activity(0), plan.activity(1), "1000.00"))
                .created();
        Contracts.examples("plan")
                .existing("/plan/v1/programmes/{code}", "/plan/v1/programmes/" + programme)
                .existing("/plan/v1/enrolments/{id}", "/plan/v1/enrolments/" + journey.enrolment())
                .existing("/plan/v1/plans/{planId}", plan.path())
                .existing(
                        "/plan/v1/plans/{planId}/activities/{activityId}",
                        plan.path() + "/activities/" + plan.firstActivity())
                .existing("/plan/v1/commitments/{id}", Money.path(commitment))
                .existing("/plan/v1/disbursements/{id}", Money.path(disbursement))
                .existing("/plan/v1/refunds/{id}", Money.path(refund))
                .existing("/plan/v1/allocations/{id}", Money.path(allocation))
                .existing("/plan/v1/budget-transfers/{id}", Money.path(transfer))
                .run();
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
