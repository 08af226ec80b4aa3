package org.saphan.plan.activityrun;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Programmes;

/// A pilot, and the same catalogue for all of the country later.
@QuarkusTest
@WithTestResource(Bench.class)
class PhaseTest {

    @Test
    @Tag("S4-12")
    void thePilotContinuesNationwideWithTheSameCatalogue() {
        var pilot = Catalogues.programme();
        var nationwide = Catalogues.programme(terms -> {
            terms.put("phase", "NATIONWIDE");
            ((ObjectNode) terms.get("continuesFrom")).putArray("programmes").add(pilot);
        });

        assertThat(read(pilot).text("phase")).isEqualTo("PILOT");
        assertThat(read(nationwide).text("phase")).isEqualTo("NATIONWIDE");
        Catalogues.selectedIn(nationwide).start("A1").created();
    }

    @Test
    @Tag("S4-12")
    @Tag("refuses")
    void anotherPhaseIsNotKnown() {
        var terms = Programmes.otopToSme().put("phase", "REGIONAL");

        Api.as("OSMEP").post("/plan/v1/programmes", terms.toString()).refused(400, "INVALID_REQUEST");
    }

    private static Answer read(String programme) {
        return Api.as("MCOT").get("/plan/v1/programmes/{code}", programme).ok();
    }
}
