package org.saphan.plan.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
class ReductionTest {

    @Test
    @Tag("S1-15")
    void whatIsCutMayBeCommittedAgain() {
        var plan = Journeys.selected().approved("50.00");
        var commitment = plan.commit("50.00").created();
        plan.commit("0.01").refused(409, "BUDGET_EXCEEDED");
        var cut = Money.reduce(commitment, "20.00").created();
        Published.await("plan.commitment.reduced.v1", commitment.text("commitmentId"));
        plan.commit("20.00").created();
        var path = Money.path(commitment);
        assertThat(Api.as("CDD").get(path).ok().at("reduced").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(Api.as("CDD").get(path + "/reductions").ok().at("items")).hasSize(1);
        Api.as("CDD").get(Money.path(cut)).ok();
        Api.as("CDD").get(path + "/reductions/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void neverBelowWhatWasAskedFor() {
        var commitment = Journeys.selected().approved("50.00").commit("50.00").created();
        var asked = Money.pay(commitment, "30.00").created();
        Money.reduce(commitment, "20.01").refused(409, "BUDGET_EXCEEDED");
        Money.reduce(commitment, "20.00").created();
        Money.pay(commitment, "0.01").refused(409, "BUDGET_EXCEEDED");
        Money.turnDown(asked).ok();
        Money.reduce(commitment, "30.00").created();
        Money.reduce(commitment, "0.01").refused(409, "BUDGET_EXCEEDED");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void onlyByTheAgencyThatCommitted() {
        var commitment = Journeys.selected().approved("50.00").commit("50.00").created();
        Api.as("CDD")
                .post(Money.path(commitment) + "/reductions", Money.less("1"))
                .refused(403, "DUTY_REQUIRED");
        Api.as("DIP")
                .post("/plan/v1/commitments/" + UUID.randomUUID() + "/reductions", Money.less("1"))
                .refused(404, "NOT_FOUND");
        Api.as("FTI").get(Money.path(commitment) + "/reductions").refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S1-15")
    void afterThePlansEndWhatIsCutIsFreeForOtherPlans() {
        var plan = Journeys.selected().approved("50.00");
        var commitment = plan.commit("50.00").created();
        Api.as("OSMEP")
                .put(plan.path() + "/cancellation", plan.etag(), Map.of("reason", "ยุติ"))
                .ok();
        Money.reduce(commitment, "20.00").created();
        assertThat(Money.sum(plan.journey().programme(), "DIP", 2555, "reserved"))
                .isEqualByComparingTo("30.00");
    }
}
