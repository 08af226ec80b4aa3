package org.saphan.plan.impactevidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ImpactEvidenceTest {

    @Test
    @Tag("S4-01")
    void whoWasHitHardEnoughIsSelectedAndTheEvidenceKept() {
        var programme = programme();
        var group = Register.group("24");
        var evidence = record(programme, group, "70").created();

        var enrolment = Programmes.selects(programme, group).created();

        assertThat(evidence.at("dropPercent").decimalValue()).isEqualByComparingTo("30.00");
        assertThat(enrolment.text("eligibilitySnapshot.impactEvidenceId")).isEqualTo(evidence.text("impactEvidenceId"));
    }

    @Test
    @Tag("S4-01")
    @Tag("T11")
    @Tag("refuses")
    void aDropThatOnlyRoundsToEnoughIsNotEnough() {
        var programme = programme();
        var group = Register.group("24");
        var evidence =
                post(programme, content(group, "1000000.00", "700000.01")).created();

        assertThat(evidence.at("dropPercent").decimalValue()).isEqualByComparingTo("30.00");
        assertThat(evidence.at("sufficient").asBoolean()).isFalse();
        Programmes.selects(programme, group).refused(422, "NOT_ELIGIBLE").violating("IMPACT_EVIDENCE");
    }

    @Test
    @Tag("S4-01")
    @Tag("refuses")
    void withoutEvidenceNobodyIsSelected() {
        Programmes.selects(programme(), Register.group("24"))
                .refused(422, "NOT_ELIGIBLE")
                .violating("IMPACT_EVIDENCE");
    }

    @Test
    @Tag("S4-01")
    void anyDropCountsWhereTheProgrammeNamesNone() {
        var programme = Catalogues.programme(terms ->
                ((ObjectNode) terms.get("eligibility")).putArray("requires").add("IMPACT_EVIDENCE"));
        var hit = Register.group("24");
        var grown = Register.group("24");
        record(programme, hit, "99.99").created();
        record(programme, grown, "100").created();

        Programmes.selects(programme, hit).created();
        Programmes.selects(programme, grown).refused(422, "NOT_ELIGIBLE");
    }

    @Test
    @Tag("S4-01")
    void aCorrectionSupersedesAndRaisesTheFlag() {
        var programme = programme();
        var group = Register.group("24");
        var first = record(programme, group, "50").created();
        var enrolment = Programmes.selects(programme, group).created();

        var second =
                post(programme, correction(first, content(group, "100", "90"))).created();

        assertThat(read(programme, first).text("supersededBy")).isEqualTo(second.text("impactEvidenceId"));
        var told = Published.await("plan.impact-evidence.superseded.v1", first.text("impactEvidenceId"));
        assertThat(told.data().has("turnoverBefore")).isFalse();
        assertThat(told.data().path("dropPercent").decimalValue()).isEqualByComparingTo("50");
        Published.await("plan.impact-evidence.recorded.v1", second.text("impactEvidenceId"));
        Eventually.until(() -> assertThat(Api.as("DIP")
                        .get("/plan/v1/enrolments/{id}", enrolment.text("enrolmentId"))
                        .at("eligibilityChanged")
                        .asBoolean())
                .isTrue());
    }

    @Test
    @Tag("S4-01")
    @Tag("refuses")
    void whatStandsGivesWayToItsCorrectionOnly() {
        var programme = programme();
        var group = Register.group("24");
        var first = record(programme, group, "50").created();
        var correction = correction(first, content(group, "100", "60"));

        record(programme, group, "60").refused(409, "OTHER_EVIDENCE_STANDS");
        post(programme, correction).created();
        post(programme, correction).refused(409, "OTHER_EVIDENCE_STANDS");
    }

    @Test
    @Tag("S4-01")
    @Tag("refuses")
    void periodsThatCannotBeComparedAreRefused() {
        var programme = programme();
        var group = Register.group("24");
        var longer = content(group, "100", "50");
        longer.put("periodAfter", Map.of("startsOn", "2020-04-01", "endsOn", "2020-12-31"));
        var overlapping = content(group, "100", "50");
        overlapping.put("periodAfter", Map.of("startsOn", "2019-09-01", "endsOn", "2020-02-29"));

        post(programme, longer).refused(400, "INVALID_REQUEST").violating("PERIODS_DIFFER");
        post(programme, overlapping).refused(400, "INVALID_REQUEST").violating("PERIODS_OVERLAP");
    }

    @Test
    @Tag("refuses")
    void isForTheProgrammesAgenciesOnly() {
        var programme = programme();
        var content = content(Register.group("24"), "100", "50");

        Api.as("MCOT").get(pathOf(programme)).refused(403, "DUTY_REQUIRED");
        Api.as("MCOT").post(pathOf(programme), content).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void goesAlongWithAMerge() {
        var programme = programme();
        var loser = Register.group("24");
        var winner = Register.group("24");
        var moved = record(programme, loser, "50").created();
        var other = post(programme, content(loser, "100", "40", "OTHER")).created();
        var kept = post(programme, content(winner, "100", "30", "OTHER")).created();

        Register.merges(loser, winner);

        Published.await("plan.impact-evidence.transferred.v1", moved.text("impactEvidenceId"));
        Published.await("plan.impact-evidence.superseded.v1", other.text("impactEvidenceId"));
        assertThat(read(programme, other).text("supersededBy")).isEqualTo(kept.text("impactEvidenceId"));
        Programmes.selects(programme, winner).created();
    }

    /// Asks for evidence of a drop by thirty percent.
    private static String programme() {
        return Catalogues.programme(terms -> {
            var eligibility = (ObjectNode) terms.get("eligibility");
            eligibility.put("impactDropMin", 30).putArray("requires").add("IMPACT_EVIDENCE");
        });
    }

    private static Answer record(String programme, UUID group, String after) {
        return post(programme, content(group, "100", after));
    }

    private static Answer post(String programme, Map<String, ?> content) {
        return Api.as("CDD").post(pathOf(programme), content);
    }

    private static Map<String, Object> content(UUID group, String before, String after) {
        return content(group, before, after, "FOREIGN_TOURISM_SLUMP");
    }

    private static Map<String, Object> content(UUID group, String before, String after, String cause) {
        return new HashMap<>(Map.of(
                "entrepreneurId",
                group,
                "cause",
                cause,
                "turnoverBefore",
                new BigDecimal(before),
                "turnoverAfter",
                new BigDecimal(after),
                "periodBefore",
                Map.of("startsOn", "2019-04-01", "endsOn", "2019-09-30"),
                "periodAfter",
                Map.of("startsOn", "2020-04-01", "endsOn", "2020-09-30"),
                "document",
                "File DIP 12/2563"));
    }

    private static Map<String, Object> correction(Answer standing, Map<String, Object> content) {
        content.put("supersedes", standing.text("impactEvidenceId"));
        return content;
    }

    private static Answer read(String programme, Answer evidence) {
        return Api.as("DIP")
                .get(pathOf(programme) + "/" + evidence.text("impactEvidenceId"))
                .ok();
    }

    private static String pathOf(String programme) {
        return "/plan/v1/programmes/" + programme + "/impact-evidence";
    }
}
