package org.saphan.plan.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Money;

@QuarkusTest
@WithTestResource(Bench.class)
class FourEyesOverHttpTest {

    /// DIP, which commits, may let payments go as well.
    static void letDipApprove(ObjectNode terms) {
        terms.path("agencies").forEach(agency -> {
            if (agency.path("agency").asText().equals("DIP")) {
                ((ArrayNode) agency.path("duties")).add("APPROVE_DISBURSEMENT");
            }
        });
    }

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    @Tag("refuses")
    void theSameOfficerOfTheSameAgencyIsRefusedAndAnotherIsNot() {
        var programme = Journeys.programme(FourEyesOverHttpTest::letDipApprove);
        var commitment =
                Journeys.selectedIn(programme).approved("50.00").commit("50.00").created();
        var first = Api.as("DIP").subject("officer-1");
        var second = Api.as("DIP").subject("officer-2");
        var asked = Money.pay(first, commitment, "50.00").created();
        first.put(Money.path(asked) + "/approval", asked.etag()).refused(409, "FOUR_EYES_REQUIRED");
        second.put(Money.path(asked) + "/approval", asked.etag()).ok();
        second.put(Money.path(asked) + "/approval", "\"1\"").refused(409, "DISBURSEMENT_ALREADY_DECIDED");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void approvedAndTurnedDownAtOnceItIsDecidedOnce() throws Exception {
        var plan = Journeys.selected().approved("50.00");
        var asked = Money.pay(plan.commit("50.00").created(), "50.00").created();
        var statuses = atOnce(List.of(
                () -> Money.letGo(asked).status(),
                () -> Money.turnDown(asked).status(),
                () -> Money.letGo(asked).status(),
                () -> Money.turnDown(asked).status()));
        assertThat(statuses)
                .isSubsetOf(200, 409, 412)
                .filteredOn(each -> each == 200)
                .hasSize(1);
        var state = Api.as("CDD").get(Money.path(asked)).ok().text("state");
        assertThat(Money.sum(plan.journey().programme(), "DIP", 2555, "disbursed"))
                .isEqualByComparingTo(state.equals("MADE") ? "50.00" : "0.00");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var pool = Executors.newFixedThreadPool(calls.size())) {
            var statuses = new ArrayList<Integer>();
            for (var each : pool.invokeAll(calls)) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }
}
