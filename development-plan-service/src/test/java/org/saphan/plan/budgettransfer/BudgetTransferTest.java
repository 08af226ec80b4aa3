package org.saphan.plan.budgettransfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;
import org.saphan.plan.Money;

@QuarkusTest
@WithTestResource(Bench.class)
class BudgetTransferTest {

    @Test
    @Tag("S1-15")
    void moneyGoesFromOneActivityToAnother() {
        var plan = twoActivities("DIP", 2555);
        var asked = ask(plan, "30.00").created();
        Published.await("plan.budget-transfer.requested.v1", asked.text("transferId"));
        assertThat(budgets(plan)).containsExactly("100.00", "50.00");
        assertThat(Money.letGo(asked).ok().text("state")).isEqualTo("MADE");
        assertThat(budgets(plan)).containsExactly("70.00", "80.00");
        assertThat(Api.as("CDD").get(plan.path() + "/editions").ok().body()).contains("BUDGET_TRANSFER");
        assertThat(reserved(plan)).containsExactlyInAnyOrder("70.00", "80.00");
        assertThat(sum(plan, "DIP", 2555)).isEqualTo("150.00");
        Published.await("plan.budget-transfer.made.v1", asked.text("transferId"));
        Published.await("plan.development-plan.revised.v1", plan.id());
        assertThat(Api.as("CDD").get(plan.path() + "/budget-transfers").ok().at("items"))
                .hasSize(1);
        Api.as("CDD").get(Money.path(asked)).ok();
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void betweenAgenciesAndFiscalYearsTheOtherFundMustCoverIt() {
        var plan = twoActivities("DOAE", 2556);
        var asked = ask(plan, "30.00").created();
        Money.letGo(asked).refused(409, "BUDGET_EXCEEDED");
        assertThat(budgets(plan)).containsExactly("100.00", "50.00");
        plan.journey().allocate("DOAE", 2556, "30.00");
        Money.letGo(asked).ok();
        assertThat(sum(plan, "DIP", 2555)).isEqualTo("70.00");
        assertThat(sum(plan, "DOAE", 2556)).isEqualTo("80.00");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void onlyWhatIsNotCommittedMoves() {
        var plan = twoActivities("DIP", 2555);
        plan.commit("60.00").created();
        ask(plan, "40.01").refused(409, "BUDGET_EXCEEDED");
        var asked = ask(plan, "40.00").created();
        plan.commit("0.01").created();
        Money.letGo(asked).refused(409, "BUDGET_EXCEEDED");
        Money.turnDown(asked).ok();
        Published.await("plan.budget-transfer.rejected.v1", asked.text("transferId"));
        Api.as("OSMEP").put(Money.path(asked) + "/approval", "\"1\"").refused(409, "BUDGET_TRANSFER_ALREADY_DECIDED");
        plan.done(Money.activity(plan, 1)).ok();
        Money.letGo(ask(plan, "1.00").created()).refused(409, "ACTIVITY_ALREADY_COMPLETED");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void isAskedForByItsAgencyAndLetGoByOtherEyes() {
        var plan = twoActivities("DIP", 2555);
        ask(Api.as("CDD"), plan, "1").refused(403, "DUTY_REQUIRED");
        var asked = ask(Api.as("OSMEP"), plan, "1").created();
        Money.letGo(asked).refused(409, "FOUR_EYES_REQUIRED");
        Api.as("DIP").put(Money.path(asked) + "/approval", asked.etag()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP")
                .put(Money.path(asked) + "/rejection", asked.etag(), Map.of("reason", "ไม่ใช้"))
                .refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP")
                .subject("officer-2")
                .put(Money.path(asked) + "/approval", asked.etag())
                .ok();
        Api.as("FTI").get(Money.path(asked)).refused(403, "DUTY_REQUIRED");
        var first = Money.activity(plan, 0);
        Api.as("DIP")
                .post(plan.path() + "/budget-transfers", Money.transfer(first, first, "1"))
                .refused(400, "INVALID_REQUEST")
                .violating("SAME_ACTIVITY");
        Api.as("DIP")
                .post(
                        plan.path() + "/budget-transfers",
                        Money.transfer(first, UUID.randomUUID().toString(), "1"))
                .refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void nothingMovesBeforeTheApprovalNorAfterTheEnd() {
        var plan = Journeys.selected().planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "10")).created();
        plan.add(plan.activity("DIP", "MARKETING", "10")).created();
        ask(plan, "1").refused(409, "PLAN_STATE_FORBIDS");
    }

    /// An approved plan with 100 for DIP's first activity and 50 for that agency's second one.
    private static Plan twoActivities(String agency, int year) {
        var plan = Journeys.selected().planned();
        plan.journey().allocate("DIP", 2555, "100.00");
        plan.journey().allocate(agency, year, "50.00");
        plan.add(plan.activity("DIP", "KNOWLEDGE", "100.00")).created();
        var second = new HashMap<>(plan.activity(agency, "MARKETING", "50.00"));
        second.put("fiscalYearBE", year);
        plan.add(second).created();
        plan.passSafeguards();
        plan.submit().ok();
        plan.approve().ok();
        return plan;
    }

    private static Answer ask(Plan plan, String amount) {
        return ask(Api.as("DIP"), plan, amount);
    }

    private static Answer ask(Api who, Plan plan, String amount) {
        return who.post(
                plan.path() + "/budget-transfers",
                Money.transfer(Money.activity(plan, 0), Money.activity(plan, 1), amount));
    }

    private static List<String> budgets(Plan plan) {
        return amounts(plan.read(), "activities", "budget");
    }

    private static List<String> reserved(Plan plan) {
        return amounts(Api.as("CDD").get(plan.path() + "/reservation").ok(), "reserved", "amount");
    }

    private static List<String> amounts(Answer answer, String list, String member) {
        return answer.at(list).findValues(member).stream()
                .map(each -> Money.baht(each.decimalValue()))
                .toList();
    }

    private static String sum(Plan plan, String agency, int year) {
        return Money.baht(Money.sum(plan.journey().programme(), agency, year, "reserved"));
    }
}
