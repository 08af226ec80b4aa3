package org.saphan.registry.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.judging.Scoring.decide;
import static org.saphan.registry.judging.Scoring.give;
import static org.saphan.registry.judging.Scoring.inNation;
import static org.saphan.registry.judging.Scoring.inProvince;
import static org.saphan.registry.judging.Scoring.score;
import static org.saphan.registry.judging.Scoring.section;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.application.Entries;
import org.saphan.registry.opcround.Rounds;
import org.saphan.registry.panel.Committees;

@QuarkusTest
@WithTestResource(Bench.class)
class JudgingTest {

    private static final Map<String, Object> STRICT =
            Map.of("quorum", Map.of("provincial", 2, "national", 2), "nationalFrom", 35);

    private static int judgedInProvinces(int year) {
        Rounds.step(year, "provincial-judging").ok();
        return year;
    }

    @Test
    @Tag("S1-01")
    void givesAStarByTheMeansOfBothCommittees() {
        var year = Rounds.open(STRICT);
        var application = Entries.endorsed(year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        var nation = Committees.ofNation(year);
        judgedInProvinces(year);
        inProvince(province, application, "M-1", "28", "22.01").created();
        inProvince(province, application, "M-2", "29", "22").created();
        assertThat(decide(application, "provincial").ok().text("state")).isEqualTo("FORWARDED");
        Rounds.step(year, "national-judging").ok();
        inNation(nation, application, "M-1", "40").created();
        inNation(nation, application, "M-3", "39.98").created();

        var rated = decide(application, "national").ok();

        assertThat(rated.text("state")).isEqualTo("RATED");
        var rating = Api.as("DIP")
                .get("/registry/v1/ratings/" + rated.text("ratingId"))
                .ok();
        assertThat(rating.at("scoreA").decimalValue()).isEqualByComparingTo("28.5");
        assertThat(rating.at("scoreB").decimalValue()).isEqualByComparingTo("22.01");
        assertThat(rating.at("scoreC").decimalValue()).isEqualByComparingTo("39.99");
        assertThat(rating.text("stars")).isEqualTo("5");
        assertThat(rating.text("committeeLevel")).isEqualTo("NATIONAL");
        var decisions = Api.as("DIP")
                .get("/registry/v1/applications/" + application + "/decisions")
                .ok();
        assertThat(decisions.json().findValuesAsText("outcome")).containsExactly("FORWARDED", "RATED");
        assertThat(Published.await("registry.application.decided.v1", application)
                        .data()
                        .path("ratingId")
                        .asText())
                .isEqualTo(rated.text("ratingId"));
    }

    @Test
    @Tag("S1-01")
    void ratesOnTheProvincialSectionsAloneWhatFellShort() {
        var year = Rounds.open(STRICT);
        var application = Entries.endorsed(year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        judgedInProvinces(year);
        inProvince(province, application, "M-1", "20", "14.98").created();
        inProvince(province, application, "M-2", "20", "14.99").created();

        var rated = decide(application, "provincial").ok();

        var rating = Api.as("DIP")
                .get("/registry/v1/ratings/" + rated.text("ratingId"))
                .ok();
        assertThat(rating.at("total").decimalValue()).isEqualByComparingTo("34.99");
        assertThat(rating.at("scoreC").decimalValue()).isEqualByComparingTo("0");
        assertThat(rating.text("committeeLevel")).isEqualTo("PROVINCIAL");
        decide(application, "provincial").refused(409, "APPLICATION_STATE_FORBIDS");
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void decidesNothingWithoutAQuorumOfImpartialMembers() {
        var year = Rounds.open(STRICT);
        var entry = Entries.endorsed(year);
        var application = entry.text("applicationId");
        judgedInProvinces(year);
        decide(application, "provincial").refused(409, "PANEL_NOT_CONSTITUTED");
        var province = Committees.ofProvince(year, "24");
        inProvince(province, application, "M-1", "28", "22").created();
        decide(application, "provincial").refused(409, "NO_QUORUM");
        inProvince(province, application, "M-2", "1", "1").created();

        Committees.conflict("DIP", province, "M-2", entry.text("entrepreneurId"))
                .created();

        decide(application, "provincial").refused(409, "NO_QUORUM");
        inProvince(province, application, "M-3", "30", "24").created();
        decide(application, "provincial").ok();
        var decisions = Api.as("DIP")
                .get("/registry/v1/applications/" + application + "/decisions")
                .ok();
        assertThat(decisions.at("items.0.sections.0.score").decimalValue()).isEqualByComparingTo("29");
        assertThat(decisions.text("items.0.memberCount")).isEqualTo("2");
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void takesNoScoreFromWhoMustNotJudge() {
        var year = Rounds.open();
        var entry = Entries.endorsed(year);
        var application = entry.text("applicationId");
        var province = Committees.ofProvince(year, "24");
        var elsewhere = Committees.ofProvince(year, "10");
        judgedInProvinces(year);
        Committees.conflict("DIP", province, "M-2", entry.text("entrepreneurId"))
                .created();

        inProvince(province, application, "M-2", "1", "1").refused(409, "CONFLICT_OF_INTEREST");
        inProvince(province, application, "M-9", "1", "1").refused(422, "NO_SUCH_MEMBER");
        inProvince(elsewhere, application, "M-1", "1", "1").refused(422, "PANEL_OF_OTHER_PROVINCE");
        give("DOAE", province, score(application, "M-2", section("A", "1"), section("B", "1")))
                .refused(403, "DUTY_REQUIRED");
        inProvince(province, UUID.randomUUID().toString(), "M-1", "1", "1").refused(422, "UNKNOWN_APPLICATION");
    }

    @Test
    void takesScoresOfTheCommitteesSectionsWithinTheirMaxima() {
        var year = Rounds.open(
                Map.of("categoryMaxima", List.of(Map.of("section", "A", "category", "FOOD", "maximum", 20))));
        var application = Entries.endorsed(year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        judgedInProvinces(year);

        inProvince(province, application, "M-1", "20.01", "25")
                .refused(422, "SCORE_OUT_OF_RANGE")
                .violating("SECTION_MAXIMUM");
        give("CDD", province, score(application, "M-1", section("A", "1"), section("C", "1")))
                .refused(422, "SCORE_OUT_OF_RANGE")
                .violating("SECTION_NOT_JUDGED_HERE")
                .violating("SECTION_MISSING");
        inProvince(province, application, "M-1", "20", "25").created();
    }

    @Test
    void takesScoresWhenItIsTheCommitteesTurn() {
        var year = Rounds.open();
        var endorsed = Entries.endorsed(year).text("applicationId");
        var submitted = Entries.submitted("DIP", year).id();
        var province = Committees.ofProvince(year, "24");
        var nation = Committees.ofNation(year);

        inProvince(province, endorsed, "M-1", "1", "1").refused(409, "ROUND_NOT_JUDGED");
        judgedInProvinces(year);
        inProvince(province, submitted, "M-1", "1", "1").refused(409, "APPLICATION_STATE_FORBIDS");
        inNation(nation, endorsed, "M-1", "1").refused(409, "ROUND_NOT_JUDGED");
        decide(endorsed, "national").refused(409, "ROUND_NOT_JUDGED");
    }

    @Test
    void countsAMemberOnceAndTakesACorrectionWithItsReason() {
        var year = Rounds.open();
        var application = Entries.endorsed(year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        judgedInProvinces(year);
        var correction = new HashMap<>(score(application, "M-2", section("A", "30"), section("B", "25")));
        correction.put("correctionReason", "Section A was added up wrongly.");

        give("DIP", province, correction).refused(409, "NOTHING_TO_CORRECT");
        var first = inProvince(province, application, "M-2", "10", "10").created();
        inProvince(province, application, "M-2", "11", "11").refused(409, "ALREADY_SCORED");
        var second = give("DIP", province, correction).created();

        var scores = "/registry/v1/panels/" + province + "/scores";
        assertThat(Api.as("DIP").get(scores + "/" + first.id()).ok().text("supersededBy"))
                .isEqualTo(second.id());
        assertThat(Api.as("CDD")
                        .get(scores + "?application=" + application)
                        .ok()
                        .json()
                        .findValuesAsText("scoreId"))
                .containsExactly(second.id());
        Api.as("DIP").get(scores + "?application=" + application).refused(403, "DUTY_REQUIRED");
        Api.as("DOAE").get(scores + "/" + first.id()).refused(403, "DUTY_REQUIRED");
        decide(application, "provincial").ok();
        give("DIP", province, correction).refused(409, "APPLICATION_STATE_FORBIDS");
    }
}
