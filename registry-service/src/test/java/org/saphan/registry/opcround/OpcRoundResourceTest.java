package org.saphan.registry.opcround;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.application.Entries;
import org.saphan.registry.judging.Scoring;
import org.saphan.registry.panel.Committees;

@QuarkusTest
@WithTestResource(Bench.class)
class OpcRoundResourceTest {

    private static final String ROUNDS = "/registry/v1/opc-rounds";

    @Test
    @Tag("S5-02")
    void goesFromItsPlanToItsAnnouncement() {
        var year = Rounds.open();
        Rounds.announce(year);

        var round = Api.as("DIP").get(ROUNDS + "/" + year).ok();
        assertThat(round.text("state")).isEqualTo("ANNOUNCED");
        assertThat(round.text("announcedOn")).isEqualTo("2009-09-30");
        assertThat(round.at("scheme.sections").findValuesAsText("code")).containsExactly("A", "B", "C");
        assertThat(round.at("scheme.thresholds").findValuesAsText("stars")).containsExactly("5", "4", "3", "2");
        var event = Published.await("registry.opc-round.announced.v1", year);
        assertThat(event.sequence()).isEqualTo(4);
        assertThat(event.data().at("/scheme/thresholds/0/from").decimalValue()).isEqualByComparingTo("90");
    }

    @Test
    @Tag("S5-02")
    void keepsRoundsAsDataByTheirYears() {
        List.of(2552, 2553).forEach(year -> Rounds.plan(year, Rounds.scheme()));

        assertThat(Api.as("DIP").get(ROUNDS).ok().json().findValuesAsText("yearBE"))
                .contains("2552", "2553");
    }

    @Test
    @Tag("S5-02")
    @Tag("refuses")
    void existsOnceAYear() {
        var year = Rounds.planned();
        Rounds.plan(year, Rounds.scheme()).refused(409, "ROUND_EXISTS");
        Api.as("DIP").get(ROUNDS + "/" + Rounds.unusedYear()).refused(404, "NOT_FOUND");
    }

    @Test
    void skipsNoState() {
        var year = Rounds.planned();
        Rounds.step(year, "national-judging").refused(409, "ROUND_OUT_OF_ORDER");
        Rounds.step(year, "opening").ok();
        Rounds.step(year, "opening").refused(409, "ROUND_OUT_OF_ORDER");
    }

    @Test
    void isChangedOnlyByWhoReadItsLastVersion() {
        var opening = ROUNDS + "/" + Rounds.planned() + "/opening";
        Api.as("CDD").put(opening, null).refused(428, "PRECONDITION_REQUIRED");
        Api.as("CDD").put(opening, "\"7\"").refused(412, "PRECONDITION_FAILED");
    }

    @Test
    void isTheStewardsAlone() {
        var plan = Map.of("yearBE", Rounds.unusedYear(), "scheme", Rounds.scheme());
        Api.as("OSMEP").post(ROUNDS, plan).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP")
                .put(ROUNDS + "/" + Rounds.planned() + "/opening", "\"0\"")
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void needsASchemeThatHoldsTogether() {
        var scheme = Map.<String, Object>of(
                "sections",
                List.of(Rounds.section("A", 30), Rounds.section("A", 25), Rounds.section("C", 45)),
                "thresholds",
                List.of(Rounds.threshold(5, 70), Rounds.threshold(4, 80)));

        Rounds.plan(Rounds.unusedYear(), scheme)
                .refused(422, "SCHEME_INCONSISTENT")
                .violating("SECTIONS")
                .violating("THRESHOLDS");
    }

    @Test
    void judgesAsItAlwaysDidUnlessItsSchemeSaysOtherwise() {
        var usual = Api.as("DIP").get(ROUNDS + "/" + Rounds.planned()).ok();
        assertThat(usual.at("scheme.sections").findValuesAsText("judgedAt"))
                .containsExactly("PROVINCIAL", "PROVINCIAL", "NATIONAL");
        assertThat(usual.text("scheme.quorum.national")).isEqualTo("1");
        assertThat(usual.text("scheme.appealDays")).isEqualTo("15");
        assertThat(usual.at("scheme.validityYears").isMissingNode()).isTrue();
        assertThat(usual.at("scheme.quadrants").size()).isEqualTo(16);

        var year = Rounds.open(Map.of(
                "quorum",
                Map.of("provincial", 5, "national", 7),
                "nationalFrom",
                35,
                "validityYears",
                3,
                "appealDays",
                30,
                "categoryMaxima",
                List.of(Map.of("section", "C", "category", "NON_FOOD_HERB", "maximum", 40)),
                "quadrants",
                List.of(Map.of("quadrant", "A", "anyOf", List.of("1.1", "1.2")))));
        var other = Api.as("DIP").get(ROUNDS + "/" + year).ok();
        assertThat(other.text("scheme.quorum.national")).isEqualTo("7");
        assertThat(other.at("scheme.nationalFrom").decimalValue()).isEqualByComparingTo("35");
        assertThat(other.text("scheme.categoryMaxima.0.category")).isEqualTo("NON_FOOD_HERB");
        assertThat(other.text("scheme.quadrants.0.anyOf.1")).isEqualTo("1.2");
    }

    @Test
    void isNotAnnouncedForADayToCome() {
        var year = Rounds.open();
        Rounds.step(year, "provincial-judging").ok();
        var round = Rounds.step(year, "national-judging").ok();

        Api.as("CDD")
                .put(ROUNDS + "/" + year + "/announcement", round.etag(), Map.of("announcedOn", "2999-01-01"))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S5-02")
    @Tag("refuses")
    void isNotAnnouncedBeforeTheCommitteesHaveDecided() {
        var year = Rounds.open();
        var forwarded = Entries.endorsed(year).text("applicationId");
        var endorsed = Entries.endorsed("DIP", year).text("applicationId");
        var submitted = Entries.submitted("DIP", year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        var nation = Committees.ofNation(year);
        Rounds.step(year, "provincial-judging").ok();
        Scoring.inProvince(province, forwarded, "M-1", "28", "22").created();
        Scoring.decide(forwarded, "provincial").ok();
        Rounds.step(year, "national-judging").ok();

        assertThat(Rounds.announcement(year, "2009-09-30")
                        .refused(409, "APPLICATIONS_UNDECIDED")
                        .text("detail"))
                .contains(" 2 applications");
        Entries.change("DIP", endorsed, "withdrawal").ok();
        assertThat(Rounds.announcement(year, "2009-09-30")
                        .refused(409, "APPLICATIONS_UNDECIDED")
                        .text("detail"))
                .contains(" 1 applications");
        assertThat(Api.as("DIP").get(ROUNDS + "/" + year).ok().text("state")).isEqualTo("NATIONAL");
        Scoring.inNation(nation, forwarded, "M-1", "30").created();
        Scoring.decide(forwarded, "national").ok();

        Rounds.announceJudged(year, "2009-09-30");

        Entries.change("CDD", submitted, "endorsement").refused(409, "ROUND_CLOSED");
    }

    @Test
    void isNotAnnouncedBesideAnEndorsement() throws Exception {
        var year = Rounds.open();
        var application = Entries.submitted("DIP", year).text("applicationId");
        Rounds.step(year, "provincial-judging").ok();
        Rounds.step(year, "national-judging").ok();
        List<Callable<Answer>> both = List.of(
                () -> Rounds.announcement(year, "2009-09-30"), () -> Entries.change("CDD", application, "endorsement"));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(both);

            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }
}
