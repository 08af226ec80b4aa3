package org.saphan.plan.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;

@QuarkusTest
@WithTestResource(Bench.class)
class CommitmentTest {

    @Test
    @Tag("S5-01")
    @Tag("S1-15")
    void moneyGoesFromAllocationToPaymentExactToTheSatang() {
        var plan = Journeys.selected().approved("100.10");
        var commitment = plan.commit("60.05").created();
        plan.commit("40.05").created();
        plan.commit("0.01").refused(409, "BUDGET_EXCEEDED");
        Published.await("plan.commitment.made.v1", commitment.text("commitmentId"));

        var disbursement = request(commitment, "60.05").created();
        Published.await("plan.disbursement.requested.v1", disbursement.text("disbursementId"));
        var approved = Api.as("OSMEP")
                .put(path(disbursement) + "/approval", disbursement.etag())
                .ok();
        assertThat(approved.text("state")).isEqualTo("MADE");
        Published.await("plan.disbursement.made.v1", disbursement.text("disbursementId"));

        var budget = Api.as("CDD")
                .get("/plan/v1/programmes/{code}/budget", plan.journey().programme())
                .ok();
        assertThat(budget.body())
                .contains("\"allocated\":100.10", "\"committed\":100.10", "\"disbursed\":60.05", "\"remaining\":0.00");
        Api.as("FTI")
                .get("/plan/v1/programmes/{code}/budget", plan.journey().programme())
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void aCommitmentStaysWithinActivityAndAllocation() {
        var plan = Journeys.selected().approved("100");
        plan.commit("100.01").refused(409, "BUDGET_EXCEEDED");
        plan.commit("1.001").refused(400, "INVALID_REQUEST").violating("DIGITS");
        plan.commit("0").refused(400, "INVALID_REQUEST").violating("DECIMAL_MIN");
        Api.as("DIP")
                .post(plan.commitments(), "{\"amount\": 1, \"fiscalYearBE\": 2556}")
                .refused(409, "BUDGET_EXCEEDED");
        Api.as("CDD").post(plan.commitments(), "{\"amount\": 1}").refused(403, "DUTY_REQUIRED");
        Api.as("DIP")
                .post(plan.path() + "/activities/" + UUID.randomUUID() + "/commitments", "{\"amount\": 1}")
                .refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void nothingIsCommittedBeforeApproval() {
        var plan = Journeys.selected().planned();
        plan.journey().allocate("DIP", "100");
        plan.add(plan.activity("DIP", "KNOWLEDGE", "100")).created();
        plan.commit("1").refused(409, "PLAN_STATE_FORBIDS");
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void fiftyCommitmentsAtOnceNeverExceedTheMoneyByASatang() throws Exception {
        var plan = Journeys.selected().approved("50.00");
        var sibling = Journeys.selectedIn(plan.journey().programme()).approved("50.00");
        var paths = Stream.of(plan, sibling).map(Plan::commitments).toList();
        var turn = new AtomicInteger();
        Callable<Integer> call = () -> Api.as("DIP")
                .post(paths.get(turn.getAndIncrement() % 2), "{\"amount\": 7.03, \"fiscalYearBE\": 2556}")
                .status();
        plan.journey().allocate("DIP", 2556, "80.00");
        assertThat(atOnce(50, call))
                .containsOnly(201, 409)
                .filteredOn(each -> each == 201)
                .hasSize(11);
        assertThat(budget(plan, "committed")).isEqualByComparingTo("77.33");
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void twentyPaymentsAtOnceNeverExceedTheCommitment() throws Exception {
        var commitment = Journeys.selected().approved("100.00").commit("100").created();
        Callable<Integer> call = () -> request(commitment, "30.00").status();
        assertThat(atOnce(20, call))
                .containsOnly(201, 409)
                .filteredOn(each -> each == 201)
                .hasSize(3);
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void nobodyLetsTheirOwnPaymentGo() {
        var journey = Journeys.selected();
        journey.allocate("DIP", "100");
        var plan = journey.approved("100");
        var disbursement = request(plan.commit("50").created(), "10").created();
        Api.as("DIP").put(path(disbursement) + "/approval", disbursement.etag()).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP")
                .put(path(disbursement) + "/approval", disbursement.etag())
                .ok();
        Api.as("OSMEP").put(path(disbursement) + "/approval", "\"1\"").refused(409, "DISBURSEMENT_ALREADY_DECIDED");
    }

    @Test
    void whatIsTurnedDownIsFreeAgain() {
        var commitment = Journeys.selected().approved("50").commit("50").created();
        var disbursement = request(commitment, "50").created();
        request(commitment, "0.01").refused(409, "BUDGET_EXCEEDED");
        var reason = Map.of("reason", "เอกสารไม่ครบ");
        Api.as("CDD")
                .put(path(disbursement) + "/rejection", disbursement.etag(), reason)
                .refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP")
                .put(path(disbursement) + "/rejection", disbursement.etag(), reason)
                .ok();
        request(commitment, "50").created();
        Api.as("CDD")
                .get("/plan/v1/commitments/" + commitment.text("commitmentId"))
                .ok();
        var all = Api.as("CDD").get("/plan/v1/commitments/" + commitment.text("commitmentId") + "/disbursements");
        assertThat(all.ok().at("items")).hasSize(2);
    }

    @Test
    void paymentsAreAskedForByTheCommittingAgency() {
        var commitment = Journeys.selected().approved("50").commit("50").created();
        Api.as("CDD")
                .post("/plan/v1/commitments/" + commitment.text("commitmentId") + "/disbursements", payment("1"))
                .refused(403, "DUTY_REQUIRED");
    }

    private static List<Integer> atOnce(int callers, Callable<Integer> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(callers)) {
            var statuses = new ArrayList<Integer>();
            for (var each : pool.invokeAll(Collections.nCopies(callers, call))) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }

    private static BigDecimal budget(Plan plan, String sum) {
        return Api.as("DIP")
                .get("/plan/v1/programmes/{code}/budget", plan.journey().programme())
                .ok()
                .at("items.1." + sum)
                .decimalValue();
    }

    private static Answer request(Answer commitment, String amount) {
        return Api.as("DIP")
                .post("/plan/v1/commitments/" + commitment.text("commitmentId") + "/disbursements", payment(amount));
    }

    private static Map<String, Object> payment(String amount) {
        return Map.of("amount", new BigDecimal(amount), "paidOn", "2012-02-01", "reference", "ฎีกา 1/2555");
    }

    private static String path(Answer disbursement) {
        return "/plan/v1/disbursements/" + disbursement.text("disbursementId");
    }
}
