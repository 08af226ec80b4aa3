package org.saphan.plan.marketreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Results;

/// Selected on 20 October 2010.
@QuarkusTest
@WithTestResource(Bench.class)
class MarketReachTest {

    private String programme = "";

    @BeforeEach
    void openProgramme() {
        programme = Results.programme(terms -> terms.putArray("targets")
                .addObject()
                .put("metric", "MOVED_TO_INTERNATIONAL")
                .put("comparator", "GTE")
                .put("value", 1)
                .put("unit", "ENTREPRENEUR"));
    }

    @Test
    @Tag("S2-11")
    void whoComesToSellAbroadAndKeepsTheirIdentityHasMoved() {
        var journey = Journeys.selectedIn(programme);
        Marketing.sells(entrepreneurOf(journey), List.of(Marketing.to("NATIONAL", "2010-01-01", "2011-01-01")));
        Marketing.sells(entrepreneurOf(journey), List.of(Marketing.to("INTERNATIONAL", "2012-01-01", null)));
        var unjudged = reach("");

        journey.planned().judge("LOCAL_WISDOM", "PASS").ok();

        var judged = reach("");
        assertThat(unjudged.at("moved").asInt()).isZero();
        assertThat(judged.at("moved").asInt()).isEqualTo(1);
        assertThat(judged.at("before.national").asInt()).isEqualTo(1);
        assertThat(judged.at("after.international").asInt()).isEqualTo(1);
        assertThat(judged.text("items.0.before")).isEqualTo("NATIONAL");
        assertThat(judged.text("items.0.after")).isEqualTo("INTERNATIONAL");
        assertThat(judged.at("items.0.identityKept").asBoolean()).isTrue();
        var targets = Api.as("OSMEP")
                .get("/plan/v1/programmes/" + programme + "/targets")
                .ok();
        assertThat(targets.text("items.0.status")).isEqualTo("MET");
    }

    @Test
    @Tag("S2-11")
    @Tag("refuses")
    void whoSoldAbroadBeforeOrLostTheirIdentityHasNot() {
        var before = Journeys.selectedIn(programme);
        before.planned().judge("LOCAL_WISDOM", "PASS").ok();
        Marketing.sells(entrepreneurOf(before), List.of(Marketing.to("INTERNATIONAL", "2010-10-20", null)));
        var changed = Journeys.selectedIn(programme);
        changed.planned().judge("LOCAL_WISDOM", "FAIL").ok();
        Marketing.sells(entrepreneurOf(changed), List.of(Marketing.to("INTERNATIONAL", "2012-01-01", null)));
        var gone = Journeys.selectedIn(programme);
        gone.planned().judge("LOCAL_WISDOM", "PASS").ok();
        Marketing.sells(entrepreneurOf(gone), List.of(Marketing.to("INTERNATIONAL", "2012-01-01", "2012-06-01")));

        var reach = reach("");

        assertThat(reach.at("total").asInt()).isEqualTo(3);
        assertThat(reach.at("moved").asInt()).isZero();
        assertThat(reach.at("before.international").asInt()).isEqualTo(1);
        assertThat(reach.at("after.international").asInt()).isEqualTo(2);
        assertThat(reach.at("after.local").asInt()).isEqualTo(1);
        assertThat(reach("?moved=true").at("items")).isEmpty();
        Api.as("MCOT").get(path()).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-11")
    void isAListInPartsAndATable() {
        var first = Journeys.selectedIn(programme);
        Journeys.selectedIn(programme);

        var part = reach("?limit=1&province=24");
        var rest = reach("?limit=1&cursor=" + part.text("next"));
        var table = Api.as("CDD").header("Accept", "text/csv").get(path()).ok();

        assertThat(part.at("total").asInt()).isEqualTo(2);
        assertThat(part.text("items.0.enrolmentId")).isEqualTo(first.enrolment());
        assertThat(rest.at("items")).hasSize(1);
        assertThat(rest.json().has("next")).isFalse();
        assertThat(table.rows()).hasSize(3);
        assertThat(table.body())
                .contains(first.enrolment() + ",OTOP-2401-2552-00001,กลุ่มตัวอย่าง,24,LOCAL,LOCAL,false,false");
    }

    @Test
    @Tag("S2-11")
    void whoSoldAbroadAndPausedOverTheSelectionWasLocalThen() {
        var journey = Journeys.selectedIn(programme);
        journey.planned().judge("LOCAL_WISDOM", "PASS").ok();

        Marketing.sells(
                entrepreneurOf(journey),
                List.of(
                        Marketing.to("INTERNATIONAL", "2010-01-01", "2010-10-20"),
                        Marketing.to("INTERNATIONAL", "2011-02-01", null)));

        var reach = reach("");
        assertThat(reach.text("items.0.before")).isEqualTo("LOCAL");
        assertThat(reach.text("items.0.after")).isEqualTo("INTERNATIONAL");
        assertThat(reach.at("moved").asInt()).isEqualTo(1);
    }

    @Test
    void whatGoesToAnotherEntrepreneurCountsForThatOne() {
        var first = Journeys.selectedIn(programme);
        var second = Journeys.selectedIn(programme);
        var product = Marketing.sells(entrepreneurOf(first), List.of(Marketing.to("NATIONAL", "2010-01-01", null)));

        Marketing.moves(product, entrepreneurOf(second), List.of(Marketing.to("NATIONAL", "2010-01-01", null)));

        var reach = reach("");
        assertThat(reach.at("after.national").asInt()).isEqualTo(1);
        assertThat(reach.text("items.0.after")).isEqualTo("LOCAL");
        assertThat(reach.text("items.1.after")).isEqualTo("NATIONAL");
    }

    private static UUID entrepreneurOf(Journeys.Journey journey) {
        return UUID.fromString(journey.entrepreneur());
    }

    private Answer reach(String query) {
        return Api.as("CDD").get(path() + query).ok();
    }

    private String path() {
        return "/plan/v1/programmes/" + programme + "/market-reach";
    }
}
