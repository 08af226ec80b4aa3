package org.saphan.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
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
        var plan = journey.approved("50000.00");
        var commitment = plan.commit("20000.00").created();
        var result = Results.record(journey.enrolment(), Results.value("INCOME", "480000", null))
                .created();
        var enrolledProduct = Results.takesUp(journey.enrolment(), product).created();
        Contracts.examples("plan")
                .existing("/plan/v1/programmes/{code}", "/plan/v1/programmes/" + programme)
                .existing("/plan/v1/enrolments/{id}", "/plan/v1/enrolments/" + journey.enrolment())
                .existing("/plan/v1/plans/{planId}", plan.path())
                .existing(
                        "/plan/v1/plans/{planId}/activities/{activityId}",
                        plan.path() + "/activities/" + plan.firstActivity())
                .existing("/plan/v1/commitments/{id}", pathOf(commitment))
                .existing("/plan/v1/indicator-values/{id}", pathOf(result))
                .existing("/plan/v1/enrolled-products/{id}", pathOf(enrolledProduct))
                .run();
    }

    private static String pathOf(Answer created) {
        return created.location().replaceAll("^.*(?=/plan/v1/)", "");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("plan");
    }
}
