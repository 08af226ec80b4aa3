package org.saphan.plan.reservation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.saphan.plan.Journeys.Plan;

@QuarkusTest
@WithTestResource(Bench.class)
class ReservationRaceTest {

    private static final int PLANS = 12;

    /// Half of the plans name the two funds in one order, half in the other; there is money for seven.
    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    @Tag("refuses")
    void approvalsAtOnceOverTwoFundsNeitherStopEachOtherNorExceedByASatang() throws Exception {
        var programme = Journeys.programme();
        var plans = new ArrayList<Plan>();
        for (var i = 0; i < PLANS; i++) {
            plans.add(submitted(programme, i % 2 == 0));
        }
        plans.getFirst().journey().allocate("DIP", "77.77");
        plans.getFirst().journey().allocate("DOAE", "80.00");
        assertThat(atOnce(plans.stream().map(ReservationRaceTest::approval).toList()))
                .containsOnly(200, 409)
                .filteredOn(each -> each == 200)
                .hasSize(7);
        var budget = Api.as("DIP")
                .get("/plan/v1/programmes/{code}/budget", programme)
                .ok();
        assertThat(budget.at("items.0.reserved").decimalValue()).isEqualByComparingTo("77.77");
        assertThat(budget.at("items.1.reserved").decimalValue()).isEqualByComparingTo("74.97");
    }

    private static Plan submitted(String programme, boolean dipFirst) {
        var plan = Journeys.selectedIn(programme).planned();
        var dip = plan.activity("DIP", "KNOWLEDGE", "11.11");
        var doae = plan.activity("DOAE", "KNOWLEDGE", "10.71");
        for (var activity : dipFirst ? List.of(dip, doae) : List.of(doae, dip)) {
            plan.add(activity).created();
        }
        plan.passSafeguards();
        plan.submit().ok();
        return plan;
    }

    private static Callable<Integer> approval(Plan plan) {
        var etag = plan.etag();
        return () -> Api.as("OSMEP").put(plan.path() + "/approval", etag).status();
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
