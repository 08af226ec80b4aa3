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
import org.saphan.bench.contract.Examples;
import org.saphan.plan.Journeys.Journey;
import org.saphan.plan.Journeys.Plan;

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
        var journey = new Journey(programme, entrepreneur.toString(), enrolment.text("enrolmentId"));
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, true).ok();
        var examples = Contracts.examples("plan")
                .existing("/plan/v1/programmes/{code}", "/plan/v1/programmes/" + programme)
                .existing("/plan/v1/selection-rounds/{id}", Rounds.path(round))
                .existing("/plan/v1/enrolments/{id}", "/plan/v1/enrolments/" + journey.enrolment());
        plan(examples, journey);
        results(examples, journey, product);
        catalogue(examples);
        community(examples, journey);
        examples.without("removeWebhook", "its deliveries are read after it").run();
    }

    private static void plan(Examples examples, Journey journey) {
        var plan = withTwoActivities(journey);
        var commitment = plan.commit("20000.00");
        var disbursement = Money.pay(commitment, "5000.00");
        Money.letGo(disbursement).ok();
        var transfer = Api.as("DIP")
                .post(
                        plan.path() + "/budget-transfers",
                        Money.transfer(Money.activity(plan, 0), Money.activity(plan, 1), "1000.00"));
        var allocation =
                Api.as("OSMEP").post(journey.allocations(), Journeys.allocation("CDD", Journeys.YEAR, "1000.00"));
        examples.existing("/plan/v1/plans/{planId}", plan.path())
                .existing(
                        "/plan/v1/plans/{planId}/activities/{activityId}",
                        plan.path() + "/activities/" + plan.firstActivity())
                .existing("/plan/v1/plans/{planId}/editions/{edition}", plan.path() + "/editions/1")
                .existing("/plan/v1/plans/{planId}/revisions/{number}", FollowedPlans.revision(plan))
                .existing("/plan/v1/plans/{planId}/activities/{activityId}/progress/{id}", FollowedPlans.progress(plan))
                .existing("/plan/v1/hand-overs/{id}", FollowedPlans.handOver(plan))
                .existing("/plan/v1/follow-ups/{id}", FollowedPlans.followUp())
                .existing("/plan/v1/commitments/{id}", path(commitment))
                .existing("/plan/v1/disbursements/{id}", path(disbursement))
                .existing("/plan/v1/refunds/{id}", path(Money.refund(disbursement, "100.00")))
                .existing("/plan/v1/allocations/{id}", path(allocation))
                .existing("/plan/v1/budget-transfers/{id}", path(transfer));
    }

    private static Plan withTwoActivities(Journey journey) {
        journey.allocate("DIP", "60000.00");
        var plan = journey.planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "50000.00")).created();
        plan.add(plan.activity("DIP", "MARKETING", "10000.00")).created();
        plan.passSafeguards();
        plan.submit().ok();
        plan.approve().ok();
        return plan;
    }

    private static void results(Examples examples, Journey journey, UUID product) {
        var value = Results.record(journey.enrolment(), Results.value("INCOME", "480000", null));
        examples.existing("/plan/v1/indicator-values/{id}", path(value))
                .existing("/plan/v1/enrolled-products/{id}", path(Results.takesUp(journey.enrolment(), product)));
    }

    private static void catalogue(Examples examples) {
        var run = Catalogues.selected().start("A1").created();
        examples.existing("/plan/v1/activity-runs/{id}", Catalogues.pathOf(run))
                .existing("/plan/v1/enrolments/{id}/developers/{developerId}", Developers.developed());
    }

    private static void community(Examples examples, Journey journey) {
        var community = new Communities.Community(journey);
        var project = community.running();
        var training = Api.as("CDD")
                .post(
                        Communities.projectPath(project) + "/training-sessions",
                        Communities.training("2012-02-04", "ทองหยิบ"));
        var comment = community.post("partner-comments", Communities.comment("PROJECT", project.text("projectId")));
        var knowledge = community.post("knowledge-records", Communities.knowledge("การขับเคลื่อน OTOP to be SMEs"));
        examples.existing(
                        "/plan/v1/district-meetings/{id}",
                        path(community.post("district-meetings", Communities.meeting())))
                .existing("/plan/v1/forums/{id}", "/plan/v1/forums/" + project.text("decidedByForum"))
                .existing("/plan/v1/community-projects/{id}", Communities.projectPath(project))
                .existing("/plan/v1/training-sessions/{id}", path(training))
                .existing("/plan/v1/partner-comments/{id}", path(comment))
                .existing("/plan/v1/knowledge-records/{id}", path(knowledge));
    }

    private static String path(Answer created) {
        return created.created().location().replaceAll("^.*(?=/plan/v1/)", "");
    }

    @Test
    void labelsEveryCode() {
        Contracts.codeLists("plan");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("plan");
    }
}
