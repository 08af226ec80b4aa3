package org.saphan.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

/// What follows when the register merges entrepreneurs.
@QuarkusTest
@WithTestResource(Bench.class)
class FollowMergesTest extends TwoRegistrations {

    @Inject
    FollowMerges followMerges;

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
}
