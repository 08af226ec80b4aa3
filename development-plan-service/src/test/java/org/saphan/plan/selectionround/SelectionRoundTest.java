package org.saphan.plan.selectionround;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Crowd;
import org.saphan.plan.Programmes;
import org.saphan.plan.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class SelectionRoundTest {

    @Test
    @Tag("S1-06")
    @Tag("S1-07")
    @Tag("S1-08")
    void selectsTheBestOfEachProvinceAndTellsEveryReason() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 4);
        var unwilling = Crowd.groups("24", 1).getFirst();

        var round = Rounds.open(programme, "24", "25");
        var decided = Rounds.decide(round, false).ok();

        assertThat(decided.text("state")).isEqualTo("DECIDED");
        assertThat(decided.at("rankingVersion").asInt()).isEqualTo(3);
        assertThat(decided.at("provinces.0").toString())
                .isEqualTo("{\"provinceCode\":\"24\",\"eligible\":4,\"selected\":2,\"reserve\":2,\"missing\":0}");
        assertThat(decided.at("provinces.1.missing").asInt()).isEqualTo(2);
        assertThat(Rounds.decided(round, "SELECTED")).containsExactly(texts(groups.subList(0, 2)));
        assertThat(Rounds.decided(round, "RESERVE")).containsExactly(texts(groups.subList(2, 4)));
        var best = Rounds.line(round, groups.getFirst());
        assertThat(best.at("items.0.score").decimalValue()).isEqualByComparingTo("99");
        assertThat(best.at("items.0.provinceRank").asInt()).isEqualTo(1);
        assertThat(best.text("items.0.enrolmentId")).isEqualTo(Rounds.enrolment(programme, groups.getFirst()));
        var refused = Rounds.line(round, unwilling);
        assertThat(refused.text("items.0.decision")).isEqualTo("NOT_ELIGIBLE");
        assertThat(refused.at("items.0.reasons").toString()).isEqualTo("[\"VOLUNTARY\",\"POTENTIAL\"]");
        var told = Published.await("plan.selection-round.decided.v1", round.text("selectionRoundId"));
        assertThat(told.data().get("selectedEntrepreneurIds")).hasSize(2);
        assertThat(told.data().toString()).doesNotContain("reasons", "score");
    }

    @Test
    @Tag("S1-06")
    void theListComputedAgainIsTheSame() {
        var programme = Rounds.programme();
        Crowd.ready(programme, "26", 5);
        Crowd.groups("26", 3);
        var round = Rounds.open(programme, "26");
        Rounds.decide(round, true).ok();

        var verified = Api.as("CDD").get(Rounds.path(round) + "/verification").ok();

        assertThat(verified.at("same").asBoolean()).isTrue();
        assertThat(verified.text("computedDigest")).isEqualTo(Rounds.read(round).text("listDigest"));
    }

    @Test
    @Tag("S1-06")
    @Tag("T7")
    void nominatedCandidatesAreAloneConsidered() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 3);
        Api.as("CDD")
                .post("/plan/v1/programmes/" + programme + "/nominations", Map.of("entrepreneurId", groups.get(2)))
                .created();

        var round = Rounds.open("OSMEP", programme, Map.of("title", "Candidates", "applicants", "NOMINATED"))
                .created();
        var decided = Rounds.decide(round, false).ok();

        assertThat(decided.at("applicantCount").asInt()).isEqualTo(1);
        assertThat(decided.at("provinces")).hasSize(76);
        assertThat(Rounds.decided(round, "SELECTED"))
                .containsExactly(groups.get(2).toString());
    }

    @Test
    @Tag("S1-08")
    @Tag("refuses")
    void placesThatAreTakenStayTaken() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 4);
        Programmes.selects(programme, groups.get(3)).created();

        var round = Rounds.open(programme, "24");
        Rounds.decide(round, false).ok();

        assertThat(Rounds.decided(round, "SELECTED"))
                .containsExactly(groups.getFirst().toString());
        assertThat(Rounds.line(round, groups.get(3)).at("items.0.reasons").toString())
                .isEqualTo("[\"ALREADY_SELECTED\"]");
        assertThat(Programmes.selects(programme, groups.get(1)).refused(409, "QUOTA_FULL"))
                .isNotNull();
    }

    @Test
    @Tag("S2-04")
    @Tag("S2-05")
    @Tag("T3")
    void aMinimumGoesToEachProvinceAndTheRestToTheBest() {
        var programme = Rounds.programme(Rounds.quota("MIN", 1, 4));
        var rich = Crowd.ready(programme, "24", 5);
        var poor = Crowd.ready(programme, "25", 1);

        var round = Rounds.open("OSMEP", programme, Map.of("title", "NEXT", "applicants", "REGISTER"))
                .created();
        Rounds.decide(round, false).ok();

        assertThat(Rounds.decided(round, "SELECTED"))
                .hasSize(4)
                .contains(poor.getFirst().toString())
                .contains(texts(rich.subList(0, 3)));
    }

    @Test
    @Tag("S2-05")
    void aGovernorSelectsInTheirOwnProvince() {
        var programme = Rounds.programme(Rounds::governed);
        var groups = Crowd.ready(programme, "24", 3);

        var round = Rounds.open("PROVINCE-24", programme, own("24")).created();
        Rounds.decide("PROVINCE-24", round, false).ok();

        assertThat(Rounds.decided(round, "SELECTED")).containsExactly(texts(groups.subList(0, 2)));
    }

    @Test
    @Tag("S2-05")
    @Tag("refuses")
    void aGovernorDoesNotSelectInAnotherProvince() {
        var programme = Rounds.programme(Rounds::governed);
        var ours = Rounds.open(programme, "10");

        Rounds.open("PROVINCE-24", programme, own("10")).refused(403, "DUTY_REQUIRED");
        Rounds.open("PROVINCE-24", programme, Map.of("title", "All", "applicants", "REGISTER"))
                .refused(403, "DUTY_REQUIRED");
        Rounds.decide("PROVINCE-24", ours, false).refused(403, "DUTY_REQUIRED");
        Rounds.open("CDD", programme, own("24")).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("T1")
    @Tag("refuses")
    void aProvinceThatWasNotThereYetHasNoRound() {
        var programme = Rounds.programme();

        Rounds.open("OSMEP", programme, own("38"))
                .refused(400, "INVALID_REQUEST")
                .violating("PROVINCE_NOT_IN_SET");
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void withoutADeclaredRankingNobodyIsRanked() {
        var programme = Programmes.opened(terms -> terms.remove("ranking"));

        Rounds.open("OSMEP", programme, own("24")).refused(409, "RANKING_REQUIRED");
    }

    @Test
    @Tag("S1-08")
    @Tag("T3")
    @Tag("refuses")
    void anExactQuotaLeavesARoundNoPlacesOfItsOwn() {
        var content = Map.of("title", "More", "applicants", "REGISTER", "places", Map.of("perProvince", 3));

        Rounds.open("OSMEP", Rounds.programme(), content).refused(422, "PLACES_FIXED");
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void aDecidedRoundStands() {
        var programme = Rounds.programme();
        var round = Rounds.open(programme, "24");
        var path = Rounds.path(round);
        Api.as("OSMEP").get(path + "/verification").refused(404, "NOT_FOUND");
        var decided = Rounds.decide(round, false).ok();

        Rounds.decide(decided, true).refused(409, "ROUND_STATE_FORBIDS");
        Rounds.decide(round, true).refused(412, "PRECONDITION_FAILED");
        Api.as("OSMEP")
                .put(path + "/cancellation", decided.etag(), Map.of("reason", "Too late."))
                .refused(409, "ROUND_STATE_FORBIDS");
    }

    @Test
    @Tag("S1-06")
    void anOpenRoundCanBeGivenUp() {
        var round = Rounds.open(Rounds.programme(), "24");

        var cancelled = Api.as("OSMEP")
                .put(Rounds.path(round) + "/cancellation", round.etag(), Map.of("reason", "Put off."))
                .ok();

        assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
        Rounds.decide(cancelled, false).refused(409, "ROUND_STATE_FORBIDS");
        Published.await("plan.selection-round.cancelled.v1", round.text("selectionRoundId"));
    }

    private static Map<String, ?> own(String province) {
        return Map.of("title", "Own province", "applicants", "REGISTER", "provinceCodes", List.of(province));
    }

    private static String[] texts(List<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }
}
