package org.saphan.plan.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

/// What is learnt after a selection.
@QuarkusTest
@WithTestResource(Bench.class)
class EnrolmentReviewTest {

    @Test
    @Tag("S1-07")
    void aSupersededRatingRaisesTheFlagAndTheSelectionStands() {
        var programme = Programmes.opened();
        var group = Register.group("24");
        var rating = Register.rates(group, 2553, 5);
        Programmes.makeReady(programme, group);
        var enrolment = Programmes.selects(programme, group).created();

        Register.tellsRating(rating, UUID.randomUUID(), group, 2553, 5, true, UUID.randomUUID());

        Published.await("plan.enrolment.eligibility-reviewed.v1", enrolment.text("enrolmentId"));
        var now = read(enrolment);
        assertThat(now.text("state")).isEqualTo("SELECTED");
        assertThat(now.at("eligibilityChanged").asBoolean()).isTrue();
        assertThat(now.text("eligibilitySnapshot.ratings.0.ratingId")).isEqualTo(rating.toString());
    }

    @Test
    void aReinstatementLowersTheFlagAgain() {
        var programme = Programmes.opened();
        var enrolment = Programmes.selectedIn(programme, "24");
        var group = UUID.fromString(enrolment.text("entrepreneurId"));

        Register.tells(group, "COMMUNITY_GROUP", "SUSPENDED", "24", Instant.now());
        Eventually.until(() ->
                assertThat(read(enrolment).at("eligibilityChanged").asBoolean()).isTrue());
        Register.tells(group, "COMMUNITY_GROUP", "REGISTERED", "24", Instant.now());
        Eventually.until(() ->
                assertThat(read(enrolment).at("eligibilityChanged").asBoolean()).isFalse());
    }

    @Test
    @Tag("S1-08")
    void aDeregistrationFromBeforeTheDecisionFreesThePlace() {
        var programme = Programmes.opened();
        var gone = Programmes.selectedIn(programme, "24");
        Programmes.selectedIn(programme, "24");
        var group = UUID.fromString(gone.text("entrepreneurId"));

        Register.tells(
                group, "COMMUNITY_GROUP", "DEREGISTERED", "24", Instant.now().minusSeconds(86_400));

        Eventually.until(() -> assertThat(read(gone).text("state")).isEqualTo("WITHDRAWN"));
        assertThat(read(gone).text("endReason")).isEqualTo("DEREGISTERED_BEFORE_SELECTION");
        Programmes.selectedIn(programme, "24");
    }

    @Test
    void aDeregistrationFromAfterTheDecisionOnlyRaisesTheFlag() {
        var programme = Programmes.opened();
        var enrolment = Programmes.selectedIn(programme, "24");
        var group = UUID.fromString(enrolment.text("entrepreneurId"));

        Register.tells(group, "COMMUNITY_GROUP", "DEREGISTERED", "24", Instant.now());

        Eventually.until(() ->
                assertThat(read(enrolment).at("eligibilityChanged").asBoolean()).isTrue());
        assertThat(read(enrolment).text("state")).isEqualTo("SELECTED");
    }

    @Test
    @Tag("S5-03")
    void aFailedAssessmentAfterTheSelectionRaisesTheFlag() {
        var programme = Programmes.opened();
        var enrolment = Programmes.selectedIn(programme, "24");

        Programmes.assesses(programme, UUID.fromString(enrolment.text("entrepreneurId")), "FAIL");

        Eventually.until(() ->
                assertThat(read(enrolment).at("eligibilityChanged").asBoolean()).isTrue());
        assertThat(read(enrolment).text("state")).isEqualTo("SELECTED");
    }

    private static Answer read(Answer enrolment) {
        return Api.as("DIP")
                .get("/plan/v1/enrolments/{id}", enrolment.text("enrolmentId"))
                .ok();
    }
}
