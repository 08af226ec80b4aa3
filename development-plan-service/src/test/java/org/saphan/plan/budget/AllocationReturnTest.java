package org.saphan.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Money;

@QuarkusTest
@WithTestResource(Bench.class)
class AllocationReturnTest {

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    void unusedMoneyIsGivenBack() {
        var programme = Journeys.programme();
        var allocation = allocate(programme, "100.00");
        var given = Money.giveBack(allocation, "30.01").created();
        assertThat(Money.sum(programme, "DIP", 2555, "allocated")).isEqualByComparingTo("69.99");
        Published.await("plan.allocation.returned.v1", allocation);
        var path = "/plan/v1/allocations/" + allocation;
        assertThat(Api.as("CDD").get(path).ok().at("returned").decimalValue()).isEqualByComparingTo("30.01");
        assertThat(Api.as("CDD").get(path + "/returns").ok().text("items.0.returnId"))
                .isEqualTo(given.text("returnId"));
        Api.as("CDD").get(path + "/returns/" + given.text("returnId")).ok();
        Api.as("CDD").get(path + "/returns/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
        Money.giveBack(allocation, "69.99").created();
        Money.giveBack(allocation, "0.01").refused(409, "BUDGET_EXCEEDED");
    }

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    @Tag("refuses")
    void neverWhatPlansHaveReserved() {
        var plan = Journeys.selected().approved("60.00");
        var allocation = allocate(plan.journey().programme(), "40.00");
        Money.giveBack(allocation, "40.01").refused(409, "BUDGET_EXCEEDED");
        Money.giveBack(allocation, "39.99").created();
        var first = Api.as("CDD").get(plan.journey().allocations()).ok().text("items.0.allocationId");
        Money.giveBack(first, "0.02").refused(409, "BUDGET_EXCEEDED");
        Money.giveBack(first, "0.01").created();
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void onlyByTheAgencyThatAllocates() {
        var allocation = allocate(Journeys.programme(), "1");
        Api.as("DIP")
                .post("/plan/v1/allocations/" + allocation + "/returns", Money.less("1"))
                .refused(403, "DUTY_REQUIRED");
        Money.giveBack(allocation, "0.001").refused(400, "INVALID_REQUEST").violating("DIGITS");
        Money.giveBack(UUID.randomUUID().toString(), "1").refused(404, "NOT_FOUND");
        Api.as("FTI").get("/plan/v1/allocations/" + allocation + "/returns").refused(403, "DUTY_REQUIRED");
    }

    private static String allocate(String programme, String amount) {
        return Api.as("OSMEP")
                .post("/plan/v1/programmes/" + programme + "/allocations", Journeys.allocation("DIP", 2555, amount))
                .created()
                .text("allocationId");
    }
}
