package org.saphan.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class BudgetTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"DIP", "DOAE", "OPS-MOC", "CDD"})
    @Tag("S5-01")
    @Tag("S1-15")
    void isAllocatedToTheFourRecipients(String agency) {
        var programme = Journeys.programme();
        var path = "/plan/v1/programmes/" + programme + "/allocations";
        var made = Api.as("OSMEP")
                .post(path, Journeys.allocation(agency, 2555, "1500000"))
                .created();
        assertThat(made.body()).contains("1500000.00");
        var id = made.text("allocationId");
        Api.as("CDD").get("/plan/v1/allocations/" + id).ok();
        assertThat(Api.as("CDD").get(path).ok().text("items.0.allocationId")).isEqualTo(id);
        Published.await("plan.allocation.made.v1", id);
    }

    @Test
    @Tag("S5-01")
    @Tag("S1-15")
    @Tag("refuses")
    void isAllocatedByDutyToRecipientsOnly() {
        var path = "/plan/v1/programmes/" + Journeys.programme() + "/allocations";
        var allocation = Journeys.allocation("DIP", 2555, "1");
        Api.as("DIP").post(path, allocation).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").post(path, Journeys.allocation("OSMEP", 2555, "1")).refused(422, "NOT_A_BUDGET_RECIPIENT");
        Api.as("OSMEP")
                .post(path, Journeys.allocation("DIP", 2555, "1.001"))
                .refused(400, "INVALID_REQUEST")
                .violating("DIGITS");
        Api.as("OSMEP")
                .post("/plan/v1/programmes/NO_SUCH/allocations", allocation)
                .refused(404, "NOT_FOUND");
        Api.as("FTI").get(path).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void addsUpByAgencyAndFiscalYear() {
        var journey = Journeys.selected();
        journey.allocate("DIP", 2555, "0.10");
        journey.allocate("DIP", 2555, "0.20");
        journey.allocate("DIP", 2556, "5");
        journey.allocate("CDD", 2555, "7");
        var path = "/plan/v1/programmes/" + journey.programme() + "/budget";
        var budget = Api.as("CDD").get(path).ok();
        assertThat(budget.at("items")).hasSize(3);
        assertThat(budget.body())
                .contains("{\"agency\":\"DIP\",\"fiscalYearBE\":2555,\"allocated\":0.30,\"committed\":0.00,"
                        + "\"disbursed\":0.00,\"remaining\":0.30,\"reserved\":0.00}");
        var csv = Api.as("CDD").header("Accept", "text/csv").get(path).ok();
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.rows())
                .containsExactly(
                        "agency,fiscalYearBE,allocated,committed,disbursed,remaining,reserved",
                        "CDD,2555,7.00,0.00,0.00,7.00,0.00",
                        "DIP,2555,0.30,0.00,0.00,0.30,0.00",
                        "DIP,2556,5.00,0.00,0.00,5.00,0.00");
    }

    @Test
    void theLedgerIsNeitherChangedNorShortened() throws Exception {
        Journeys.selected().allocate("DIP", "1");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update ledger_entry set amount = 2"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.executeUpdate("delete from ledger_entry"))
                    .hasMessageContaining("append-only");
        }
    }
}
