package org.saphan.plan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.http.Violation;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Crowd;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;
import org.saphan.plan.RegisterProofs;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.programme.ProgrammeQueries;

/// Proofs of eligibility besides stars, statement and assessment.
@QuarkusTest
@WithTestResource(Bench.class)
class FurtherProofsTest {

    @Inject
    ProgrammeQueries programmes;

    @Inject
    EligibilityQueries eligibility;

    @Inject
    Applicants applicants;

    @Inject
    KnownAreas areas;

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
                .post("/plan/v1/programmes/" + first.programme() + "/nominations", Map.of("entrepreneurId", nominated))
                .created();
        var second = takingUp(first.programme());

        Programmes.selects(second, UUID.fromString(nominated))
                .refused(422, "NOT_ELIGIBLE")
                .violating("PARTICIPATION");
    }

    @Test
    @Tag("S4-01")
    @Tag("S4-07")
    void theQuestionAboutManyAgreesWithTheRuleForOne() {
        var other = Journeys.programme();
        var programme = askingForAll(other);
        var groups = Crowd.groups("24", 8);
        for (var i = 0; i < groups.size(); i++) {
            hit(programme, groups.get(i), (i & 1) == 0 ? "70" : "70.01");
            if ((i & 2) == 0) {
                RegisterProofs.namesSuccessor(groups.get(i));
            }
            if ((i & 4) == 0) {
                Programmes.selects(other, groups.get(i)).created();
            }
        }

        var one = QuarkusTransaction.requiringNew().call(() -> brokenByOne(programme, groups));
        var many = QuarkusTransaction.requiringNew().call(() -> brokenByMany(programme, groups));

        assertThat(many).isEqualTo(one);
        assertThat(one.get(groups.getFirst())).isEmpty();
        assertThat(one.get(groups.getLast())).containsExactly("PARTICIPATION", "IMPACT_EVIDENCE", "SUCCESSOR");
    }

    private Map<UUID, List<String>> brokenByOne(String programme, List<UUID> groups) {
        var details = programmes.require(programme);
        return groups.stream()
                .collect(Collectors.toMap(
                        group -> group,
                        group -> Eligibility.check(eligibility.facts(details, group)).stream()
                                .map(Violation::code)
                                .toList()));
    }

    private Map<UUID, List<String>> brokenByMany(String programme, List<UUID> groups) {
        var details = programmes.require(programme);
        var provinces = areas.provincesOn(details.provinceSetAsOf());
        var question = new ApplicantQuestion(
                programme, details.eligibility(), provinces, ApplicantScope.REGISTER, Set.of("24"));
        return applicants.all(question).stream()
                .filter(each -> groups.contains(each.entrepreneurId()))
                .collect(Collectors.toMap(ApplicantFacts::entrepreneurId, ApplicantFacts::broken));
    }

    private static String askingForAll(String other) {
        return Catalogues.programme(terms -> {
            var asked = (ObjectNode) terms.get("eligibility");
            asked.put("impactDropMin", 30)
                    .putArray("requires")
                    .add("IMPACT_EVIDENCE")
                    .add("SUCCESSOR");
            asked.putArray("participantsOf").add(other);
        });
    }

    private static void hit(String programme, UUID group, String turnoverAfter) {
        var evidence = Map.of(
                "entrepreneurId",
                group,
                "cause",
                "FOREIGN_TOURISM_SLUMP",
                "turnoverBefore",
                100,
                "turnoverAfter",
                new BigDecimal(turnoverAfter),
                "periodBefore",
                Map.of("startsOn", "2019-04-01", "endsOn", "2019-09-30"),
                "periodAfter",
                Map.of("startsOn", "2020-04-01", "endsOn", "2020-09-30"),
                "document",
                "File DIP 12/2563");
        Api.as("DIP")
                .post("/plan/v1/programmes/" + programme + "/impact-evidence", evidence)
                .created();
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
