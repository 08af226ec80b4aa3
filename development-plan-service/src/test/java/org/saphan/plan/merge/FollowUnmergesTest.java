package org.saphan.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Register;

/// What follows when the register takes a merge back, and where merges follow each other.
@QuarkusTest
@WithTestResource(Bench.class)
class FollowUnmergesTest extends TwoRegistrations {

    @Inject
    FollowMerges followMerges;

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
}
