package org.saphan.plan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Crowd;
import org.saphan.plan.Programmes;
import org.saphan.plan.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class SimulationTest {

    @Test
    @Tag("S1-06")
    @Tag("S1-07")
    @Tag("S1-08")
    void saysWhomTheProgrammesTermsWouldSelectAndStoresNothing() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 3);
        Crowd.groups("25", 4);

        var result = simulate("CDD", programme, Map.of()).ok();

        assertThat(result.at("rankingVersion").asInt()).isEqualTo(3);
        assertThat(result.at("considered").asInt()).isGreaterThanOrEqualTo(7);
        assertThat(result.at("eligible").asInt()).isEqualTo(3);
        assertThat(result.at("selected").asInt()).isEqualTo(2);
        assertThat(result.at("reserve").asInt()).isEqualTo(1);
        assertThat(result.at("provinces")).hasSize(76);
        assertThat(result.text("chosen.0.entrepreneurId"))
                .isEqualTo(groups.getFirst().toString());
        assertThat(result.at("chosen.0.score").decimalValue()).isEqualByComparingTo("99");
        assertThat(result.at("failures").findValuesAsText("code")).contains("VOLUNTARY", "POTENTIAL");
        assertThat(Api.as("CDD")
                        .get("/plan/v1/enrolments?programme=" + programme)
                        .ok()
                        .at("items"))
                .isEmpty();
    }

    @Test
    @Tag("S1-06")
    void foretellsTheRound() {
        var programme = Rounds.programme(Rounds.quota("MIN", 1, 5));
        Crowd.ready(programme, "24", 4);
        Crowd.ready(programme, "31", 4);
        var foretold = simulate("OSMEP", programme, Map.of()).ok().at("chosen").findValuesAsText("entrepreneurId");

        var round = Rounds.open("OSMEP", programme, Map.of("title", "All", "applicants", "REGISTER"))
                .created();
        Rounds.decide(round, false).ok();

        // Equal scores are told apart by the round's own lot.
        assertThat(foretold).hasSize(5);
        assertThat(Rounds.decided(round, "SELECTED").subList(0, 4))
                .containsExactlyInAnyOrderElementsOf(foretold.subList(0, 4));
    }

    @Test
    @Tag("S2-03")
    @Tag("T1")
    @Tag("T2")
    @Tag("T3")
    void otherTermsCanBeTriedOut() {
        var programme = Rounds.programme();
        Crowd.ready(programme, "24", 3);
        Crowd.ready(programme, "38", 3);
        var terms = Map.of(
                "eligibility",
                Map.of(
                        "starMin", 4,
                        "starMax", 5,
                        "kinds", List.of("COMMUNITY_GROUP"),
                        "roundYearsBE", List.of(2553),
                        "requires", List.of("VOLUNTARY")),
                "quota",
                Map.of("perProvince", 1, "mode", "EXACT", "totalMin", 0),
                "provinceSetAsOf",
                "2012-01-01",
                "reservePerProvince",
                1);

        var result = simulate("OSMEP", programme, terms).ok();

        assertThat(result.at("eligible").asInt()).isEqualTo(6);
        assertThat(result.at("selected").asInt()).isEqualTo(2);
        assertThat(result.at("reserve").asInt()).isEqualTo(2);
        assertThat(result.at("provinces")).hasSize(77);
    }

    @Test
    @Tag("S1-08")
    @Tag("refuses")
    void whoHoldsAPlaceIsNotSelectedAgain() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 3);
        Programmes.selects(programme, groups.getFirst()).created();

        var result = simulate("OSMEP", programme, Map.of()).ok();

        assertThat(result.at("chosen").findValuesAsText("entrepreneurId"))
                .containsExactly(groups.get(1).toString());
        assertThat(result.at("failures").findValuesAsText("code")).contains("ALREADY_SELECTED");
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void othersDoNotAskAndNobodyWithoutARanking() {
        var unranked = Programmes.opened(terms -> terms.remove("ranking"));

        simulate("FTI", unranked, Map.of()).refused(403, "DUTY_REQUIRED");
        simulate("OSMEP", unranked, Map.of()).refused(409, "RANKING_REQUIRED");
    }

    private static Answer simulate(String agency, String programme, Map<String, ?> terms) {
        return Api.as(agency).post("/plan/v1/programmes/" + programme + "/simulations", terms);
    }
}
