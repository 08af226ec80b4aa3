package org.saphan.plan.budgetreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;
import org.saphan.plan.Money;

@QuarkusTest
@WithTestResource(Bench.class)
class BudgetReportTest {

    private static final List<String> SUMS = List.of("allocated", "committed", "disbursed", "remaining", "reserved");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency",
                "fiscalYear",
                "province",
                "activity",
                "province,fiscalYear",
                "agency,province,activity",
                "programme"
            })
    @Tag("S1-15")
    @Tag("S5-01")
    void everyBreakdownAddsUpToTheSameAndItsTableToo(String by) {
        var plan = spent();
        var path = "/plan/v1/programmes/" + plan.journey().programme() + "/budget";
        var whole = Api.as("CDD").get(path).ok();
        var broken = Api.as("CDD").get(path + "?by={by}", by).ok();
        var table = Api.as("CDD")
                .header("Accept", "text/csv")
                .get(path + "?by={by}", by)
                .ok();
        for (var sum : SUMS) {
            assertThat(total(broken, sum)).as(sum).isEqualByComparingTo(total(whole, sum));
            assertThat(column(table, sum)).as(sum).isEqualByComparingTo(total(whole, sum));
        }
    }

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    void whatIsReservedForAnActivityCountsAsAllocatedToIt() {
        var plan = spent();
        var path = "/plan/v1/programmes/" + plan.journey().programme() + "/budget";
        var rows = Api.as("CDD").get(path + "?by=activity").ok();
        assertThat(rows.at("items")).hasSize(2);
        assertThat(row(rows, 0)).isEqualTo("80.00 0.00 0.00 80.00 0.00");
        assertThat(row(rows, 1)).isEqualTo("100.00 60.00 25.00 40.00 100.00");
        assertThat(rows.text("items.1.planId")).isEqualTo(plan.id());
        assertThat(rows.text("items.1.activityId")).isEqualTo(plan.firstActivity());
        var provinces = Api.as("CDD").get(path + "?by=province").ok();
        assertThat(provinces.text("items.1.provinceCode")).isEqualTo("24");
    }

    @Test
    @Tag("S1-15")
    void allProgrammesOfAnAgencyInOneReport() {
        var plan = spent();
        var programme = plan.journey().programme();
        var mine = Api.as("DIP").get("/plan/v1/budget").ok().at("items");
        assertThat(StreamSupport.stream(mine.spliterator(), false)
                        .filter(each -> each.path("programmeCode").asText().equals(programme)))
                .hasSize(2);
        var table = Api.as("DIP")
                .header("Accept", "text/csv")
                .get("/plan/v1/budget?by=programme")
                .ok();
        assertThat(table.rows())
                .contains("programmeCode,allocated,committed,disbursed,remaining,reserved")
                .contains(programme + ",180.00,60.00,25.00,120.00,100.00");
        assertThat(Api.as("FTI").get("/plan/v1/budget").ok().at("items")).isEmpty();
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void isForTheProgrammesAgenciesAndKnowsItsWords() {
        var path = "/plan/v1/programmes/" + Journeys.programme();
        Api.as("FTI").get(path + "/budget?by=province").refused(403, "DUTY_REQUIRED");
        Api.as("FTI").get(path + "/ledger").refused(403, "DUTY_REQUIRED");
        Api.as("CDD").get(path + "/budget?by=colour").refused(400, "INVALID_REQUEST");
        Api.as("CDD").get(path + "/ledger?cursor=nonsense").refused(400, "INVALID_CURSOR");
    }

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    void theLedgerListsEveryEntryWithItsSign() {
        var plan = spent();
        var path = "/plan/v1/programmes/" + plan.journey().programme() + "/ledger";
        var first = Api.as("CDD").get(path + "?limit=4").ok();
        var rest = Api.as("CDD")
                .get(path + "?limit=200&cursor={cursor}", first.text("next"))
                .ok();
        assertThat(first.at("items")).hasSize(4);
        assertThat(rest.at("items").findValuesAsText("kind"))
                .containsExactly("COMMITMENT", "DISBURSEMENT", "DECOMMITMENT", "REFUND");
        assertThat(rest.at("items.2.amount").decimalValue()).isEqualByComparingTo("-20.00");
        assertThat(rest.text("items.2.provinceCode")).isEqualTo("24");
        var table = Api.as("CDD").header("Accept", "text/csv").get(path).ok();
        assertThat(table.rows()).hasSize(9);
        assertThat(column(table, "amount")).isEqualByComparingTo("365.00");
        assertThat(Api.as("CDD")
                        .get(path + "?agency=CDD&fiscalYearBE=2555")
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    /// Allocated 180 to two agencies, reserved 100, committed 60 and paid 25.
    private static Plan spent() {
        var plan = Journeys.selected().approved("100.00");
        plan.journey().allocate("CDD", "50.00");
        plan.journey().allocate("DIP", "30.00");
        var commitment = plan.commit("80.00").created();
        var paid = Money.pay(commitment, "30.00").created();
        Money.letGo(paid).ok();
        Money.reduce(commitment, "20.00").created();
        Money.letGo(Money.refund(paid, "5.00").created()).ok();
        return plan;
    }

    private static String row(Answer rows, int place) {
        return String.join(
                " ",
                SUMS.stream()
                        .map(each -> Money.baht(
                                rows.at("items." + place + "." + each).decimalValue()))
                        .toList());
    }

    private static BigDecimal total(Answer rows, String sum) {
        return rows.at("items").findValues(sum).stream()
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal column(Answer table, String name) {
        var lines = table.rows();
        var place = List.of(lines.getFirst().split(",", -1)).indexOf(name);
        return lines.stream()
                .skip(1)
                .map(each -> new BigDecimal(each.split(",", -1)[place]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
