package org.saphan.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

/// What follows when the register merges entrepreneurs, or takes that back.
@QuarkusTest
@WithTestResource(Bench.class)
class FollowMergesTest {

    @Inject
    FollowMerges followMerges;

    private String programme;
    private UUID loser;
    private UUID winner;

    @BeforeEach
    void registerTwo() {
        programme = Journeys.programme();
        loser = Register.group("24");
        winner = Register.group("24");
    }

    @Test
    void movesAnEnrolmentWithItsDiagnosesAndPlans() {
        var journey = journey();
        var plan = journey.approved("1000.00");
        var diagnosis = plan.read().text("diagnosisId");

        Register.merges(loser, winner);

        awaitEntrepreneur(journey.enrolment(), winner);
        assertThat(read(journey.enrolment()).text("state")).isEqualTo("ENROLLED");
        assertThat(plan.read().text("entrepreneurId")).isEqualTo(winner.toString());
        assertThat(readDiagnosis(diagnosis).text("entrepreneurId")).isEqualTo(winner.toString());
        assertTold("plan.enrolment.transferred.v1", journey.enrolment());
        assertTold("plan.diagnosis.transferred.v1", diagnosis);
        assertTold("plan.development-plan.transferred.v1", plan.id());
    }

    @Test
    void movesWhatHasEnded() {
        var enrolment = selected(loser);
        withdraw(enrolment);

        Register.merges(loser, winner);

        awaitEntrepreneur(enrolment, winner);
        assertThat(read(enrolment).text("state")).isEqualTo("WITHDRAWN");
        assertThat(read(enrolment).text("endReason")).isEqualTo("The group gave up production.");
    }

    @Test
    void movesStatementsAndAssessments() {
        var statement = Programmes.states(programme, loser).text("voluntaryStatementId");
        var assessment = Programmes.assesses(programme, loser, "PASS").text("potentialAssessmentId");

        Register.merges(loser, winner);

        assertTold("plan.voluntary-statement.transferred.v1", statement);
        assertTold("plan.potential-assessment.transferred.v1", assessment);
    }

    @Test
    void theWinnerIsSelectedOnWhatCameWithTheLoser() {
        var strict = Programmes.opened();
        var rating = Register.rates(loser, 2553, 5);
        Programmes.makeReady(strict, loser);
        Programmes.selects(strict, winner).refused(422, "NOT_ELIGIBLE");

        Register.merges(loser, winner);
        Register.transfers(rating, winner);

        Eventually.until(() -> Programmes.selects(strict, winner).created());
        var refused = Programmes.selects(strict, loser).refused(422, "NOT_ELIGIBLE");
        assertThat(refused.violations()).contains("NOT_REGISTERED");
    }

    @Test
    void withdrawsWhereTheOtherTakesPartAlreadyAndFreesThePlace() {
        var exact = Programmes.opened();
        var first = Programmes.selectedIn(exact, "24");
        var second = Programmes.selectedIn(exact, "24");
        var kept = UUID.fromString(first.text("entrepreneurId"));

        Register.merges(UUID.fromString(second.text("entrepreneurId")), kept);

        awaitEntrepreneur(second.text("enrolmentId"), kept);
        var ended = read(second.text("enrolmentId"));
        assertThat(ended.text("state")).isEqualTo("WITHDRAWN");
        assertThat(ended.text("endReason")).isEqualTo("MERGED");
        assertThat(read(first.text("enrolmentId")).text("state")).isEqualTo("SELECTED");
        Published.await("plan.enrolment.withdrawn.v1", second.text("enrolmentId"));
        Programmes.selectedIn(exact, "24");
    }

    @Test
    void cancelsThePlanOfWhoeverIsWithdrawn() {
        var journey = journey();
        var plan = journey.planned();
        selected(winner);

        Register.merges(loser, winner);

        awaitEntrepreneur(journey.enrolment(), winner);
        assertThat(plan.read().text("state")).isEqualTo("CANCELLED");
        assertThat(plan.read().text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void withdrawsASecondStatementAndNoEnrolmentWithIt() {
        Programmes.states(programme, winner);
        var second = Programmes.states(programme, loser).text("voluntaryStatementId");
        var enrolment = selected(loser);

        Register.merges(loser, winner);

        var told = Published.await("plan.voluntary-statement.transferred.v1", second);
        assertThat(told.data().has("withdrawnOn")).isTrue();
        awaitEntrepreneur(enrolment, winner);
        assertThat(read(enrolment).text("state")).isEqualTo("SELECTED");
    }

    @Test
    void suspendsNothingForAMerge() {
        var journey = journey();
        var plan = journey.planned();

        Register.merges(loser, winner);

        awaitEntrepreneur(journey.enrolment(), winner);
        assertThat(plan.read().text("state")).isEqualTo("DRAFT");
        assertThat(Published.events("plan.development-plan.v1", plan.id()))
                .extracting(PublishedEvent::type)
                .doesNotContain("plan.development-plan.suspended.v1");
    }

    @Test
    void aMergeFromBeforeTheSelectionFreesNoPlace() {
        var enrolment = selected(loser); // only then the register tells that it was merged long before

        Register.merges(loser, winner);

        awaitEntrepreneur(enrolment, winner);
        assertThat(read(enrolment).text("state")).isEqualTo("SELECTED");
    }

    @Test
    void goesBackWhenTheMergeIsTakenBack() {
        var journey = journey();
        var plan = journey.planned();
        var own = selectedIn(Journeys.programme(), winner);
        Register.merges(loser, winner);
        awaitEntrepreneur(journey.enrolment(), winner);

        Register.unmerges(loser);

        awaitEntrepreneur(journey.enrolment(), loser);
        assertThat(plan.read().text("entrepreneurId")).isEqualTo(loser.toString());
        assertThat(read(own).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void whatWasDoneForItMeanwhileGoesBackWithTheEnrolment() {
        var journey = journey();
        Register.merges(loser, winner);
        awaitEntrepreneur(journey.enrolment(), winner);
        var plan = journey.planned();

        Register.unmerges(loser);

        awaitEntrepreneur(journey.enrolment(), loser);
        assertThat(plan.read().text("entrepreneurId")).isEqualTo(loser.toString());
    }

    @Test
    void whatWasWithdrawnStaysSo() {
        selected(winner);
        var second = selected(loser);
        Register.merges(loser, winner);
        awaitEntrepreneur(second, winner);

        Register.unmerges(loser);

        awaitEntrepreneur(second, loser);
        assertThat(read(second).text("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void followsAChainToItsEndAndBackByOne() {
        var enrolment = selected(loser);
        var last = Register.group("24");

        Register.merges(winner, last);
        Register.merges(loser, winner);
        awaitEntrepreneur(enrolment, last);
        Register.unmerges(winner);
        awaitEntrepreneur(enrolment, winner);
        Register.unmerges(loser);

        awaitEntrepreneur(enrolment, loser);
    }

    @Test
    void waitsWhileTwoMergesSeemToGoInACircle() {
        var enrolment = selected(loser);
        Register.merges(winner, loser);

        Register.merges(loser, winner);
        followMerges.run();
        assertThat(read(enrolment).text("entrepreneurId")).isEqualTo(loser.toString());
        Register.unmerges(winner);

        awaitEntrepreneur(enrolment, winner);
    }

    @Test
    void movesOnceHoweverOftenTheMergeIsHeard() {
        var enrolment = selected(loser);
        Register.merges(loser, winner);
        awaitEntrepreneur(enrolment, winner);

        Register.merges(loser, winner);
        Register.repeats(loser);
        followMerges.run();

        Published.await("plan.enrolment.transferred.v1", enrolment);
        assertThat(Published.events("plan.enrolment.v1", enrolment))
                .extracting(PublishedEvent::type)
                .containsOnlyOnce("plan.enrolment.transferred.v1");
    }

    @Test
    void movesNothingBackWhileTheCopyIsBuiltAnew() {
        var enrolment = selected(loser);
        Register.merges(loser, winner);
        awaitEntrepreneur(enrolment, winner);

        Api.as("DIP").put("/plan/v1/known/entrepreneur/rebuild", null).status(202);
        followMerges.run();

        assertThat(read(enrolment).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void movesWhatWasMadeAfterTheMergeWasHeard() {
        Register.merges(loser, winner);
        var statement = Programmes.states(programme, loser).text("voluntaryStatementId");

        followMerges.run();

        assertTold("plan.voluntary-statement.transferred.v1", statement);
    }

    private Journeys.Journey journey() {
        return new Journeys.Journey(programme, loser.toString(), selected(loser));
    }

    private String selected(UUID entrepreneur) {
        return selectedIn(programme, entrepreneur);
    }

    private static String selectedIn(String programme, UUID entrepreneur) {
        return Programmes.selects(programme, entrepreneur).created().text("enrolmentId");
    }

    private static Answer read(String enrolment) {
        return Api.as("DIP").get("/plan/v1/enrolments/{id}", enrolment).ok();
    }

    private static Answer readDiagnosis(String diagnosis) {
        return Api.as("DIP").get("/plan/v1/diagnoses/{id}", diagnosis).ok();
    }

    private static void withdraw(String enrolment) {
        var leaving = Map.of("reason", "The group gave up production.", "withdrawnOn", "2011-02-01");
        Api.as("CDD")
                .put(
                        "/plan/v1/enrolments/" + enrolment + "/withdrawal",
                        read(enrolment).etag(),
                        leaving)
                .ok();
    }

    private static void awaitEntrepreneur(String enrolment, UUID entrepreneur) {
        Eventually.until(
                () -> assertThat(read(enrolment).text("entrepreneurId")).isEqualTo(entrepreneur.toString()));
    }

    private void assertTold(String type, String subject) {
        var told = Published.await(type, subject);
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
        assertThat(told.headers()).doesNotContainKey("ce_agency");
    }
}
