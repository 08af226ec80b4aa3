package org.saphan.plan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;
import org.saphan.plan.RegisterProofs;

/// Proofs of eligibility besides stars, statement and assessment.
@QuarkusTest
@WithTestResource(Bench.class)
class FurtherProofsTest {

    @Test
    @Tag("S4-07")
    void aSuccessorProvesUntilWithdrawn() {
        var programme = forHeirs();
        var group = Register.group("24");
        var successor = RegisterProofs.namesSuccessor(group);

        var enrolment = Programmes.selects(programme, group).created();

        assertThat(enrolment.text("eligibilitySnapshot.successorId")).isEqualTo(successor.toString());
        RegisterProofs.withdrawsSuccessor(successor, group);
        awaitFlag(enrolment);
    }

    @Test
    @Tag("S4-07")
    @Tag("refuses")
    void aWithdrawnSuccessorProvesNothing() {
        var programme = forHeirs();
        var group = Register.group("24");
        RegisterProofs.withdrawsSuccessor(RegisterProofs.namesSuccessor(group), group);

        Programmes.selects(programme, group).refused(422, "NOT_ELIGIBLE").violating("SUCCESSOR");
    }

    @Test
    @Tag("S4-07")
    void theSuccessorOfWhomTheRegisterMergedCounts() {
        var programme = forHeirs();
        var loser = Register.group("24");
        var winner = Register.group("24");
        RegisterProofs.namesSuccessor(loser);

        Register.merges(loser, winner);

        Eventually.until(() -> Programmes.selects(programme, winner).created());
    }

    @Test
    @Tag("S5-02")
    void whoHoldsAPlaceInTheOtherProgrammeIsTaken() {
        var first = Journeys.selected();
        var second = takingUp(first.programme());

        var enrolment = Programmes.selects(second, UUID.fromString(first.entrepreneur()))
                .created();

        assertThat(enrolment.text("eligibilitySnapshot.participations.0")).isEqualTo(first.enrolment());
        var leaving = Map.of("reason", "The group gave up production.", "withdrawnOn", "2011-02-01");
        var path = "/plan/v1/enrolments/" + first.enrolment();
        Api.as("CDD")
                .put(path + "/withdrawal", Api.as("CDD").get(path).etag(), leaving)
                .ok();
        awaitFlag(enrolment);
    }

    @Test
    @Tag("S5-02")
    @Tag("refuses")
    void whoHoldsNoneIsNot() {
        var first = Journeys.selected();
        var nominated = Journeys.entrepreneur();
        Api.as("CDD")
                .post(
                        "/plan/v1/programmes/" + first.programme() + "/nominations",
                        Map.of("entrepreneurId", nominated))
                .created();
        var second = takingUp(first.programme());

        Programmes.selects(second, UUID.fromString(nominated))
                .refused(422, "NOT_ELIGIBLE")
                .violating("PARTICIPATION");
    }

    private static String forHeirs() {
        return Catalogues.programme(terms ->
                ((ObjectNode) terms.get("eligibility")).putArray("requires").add("SUCCESSOR"));
    }

    private static String takingUp(String programme) {
        return Catalogues.programme(terms -> ((ObjectNode) terms.get("eligibility"))
                .putArray("participantsOf")
                .add(programme));
    }

    private static void awaitFlag(Answer enrolment) {
        Eventually.until(() -> assertThat(Api.as("DIP")
                        .get("/plan/v1/enrolments/{id}", enrolment.text("enrolmentId"))
                        .at("eligibilityChanged")
                        .asBoolean())
                .isTrue());
    }
}
