package org.saphan.plan.selectionround;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Register;
import org.saphan.plan.Rounds;

/// The lot decides between those whom nothing else tells apart, and nobody can have it drawn again.
@QuarkusTest
@WithTestResource(Bench.class)
class LotTest {

    @Test
    @Tag("S1-07")
    void fallsAsItWasSimulatedHoweverManyRoundsAreOpened() {
        var programme = Rounds.programme(terms -> {
            var ranking = terms.putObject("ranking").put("version", 1);
            ranking.putArray("criteria").addObject().put("measure", "STARS").put("weight", 1);
            ranking.putArray("ties");
            ((ObjectNode) terms.get("eligibility")).putArray("requires");
            ((ObjectNode) terms.get("quota")).put("perProvince", 5).put("totalMin", 5);
        });
        for (var each = 0; each < 5; each++) {
            Register.fiveStarGroup("57");
        }
        var simulated = Api.as("OSMEP")
                .post("/plan/v1/programmes/" + programme + "/simulations", Map.of())
                .ok()
                .at("chosen");
        var ofTheProvince = simulated
                .valueStream()
                .filter(each -> each.path("provinceCode").asText().equals("57"))
                .map(each -> each.path("entrepreneurId").asText())
                .toList();

        var first = Rounds.open(programme, "57");
        Api.as("OSMEP")
                .put(Rounds.path(first) + "/cancellation", first.etag(), Map.of("reason", "Opened again."))
                .ok();
        var second = Rounds.open(programme, "57");
        Rounds.decide(second, false).ok();

        assertThat(List.copyOf(Rounds.decided(second, "SELECTED"))).isEqualTo(ofTheProvince);
    }
}
