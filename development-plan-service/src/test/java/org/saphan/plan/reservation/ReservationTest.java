package org.saphan.plan.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.journal.Cause;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;
import org.saphan.plan.budget.BudgetExceeded;

@QuarkusTest
@WithTestResource(Bench.class)
class ReservationTest {

    @Inject
    ReservePlan reserve;

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    void anApprovedPlanReservesWhatItsActivitiesCost() {
        var plan = Journeys.selected().approved("100.10");
        assertThat(reserved(plan, 0)).isEqualByComparingTo("100.10");
        assertThat(sum(plan, 0, "reserved")).isEqualByComparingTo("100.10");
        var event = Published.await("plan.reservation.made.v1", plan.id());
        assertThat(event.data().at("/reserved/0/agency").asText()).isEqualTo("DIP");
        Api.as("FTI").get(plan.path() + "/reservation").refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void nothingIsReservedBeforeTheApproval() {
        var plan = Journeys.selected().planned();
        Api.as("DIP").get(plan.path() + "/reservation").refused(404, "NOT_FOUND");
        Api.as("DIP")
                .get("/plan/v1/plans/" + UUID.randomUUID() + "/reservation")
                .refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S1-15")
    void aCancelledPlanKeepsWhatIsCommittedAndReleasesTheRest() {
        var plan = Journeys.selected().approved("100.00");
        plan.commit("30.01").created();
        Api.as("OSMEP")
                .put(plan.path() + "/cancellation", plan.etag(), Map.of("reason", "ยุติ"))
                .ok();
        assertThat(reserved(plan, 0)).isEqualByComparingTo("30.01");
        assertThat(sum(plan, 0, "reserved")).isEqualByComparingTo("30.01");
        Published.await("plan.reservation.released.v1", plan.id());
        var next = Journeys.selectedIn(plan.journey().programme()).planned();
        submit(next, "DIP", "69.99");
        next.approve().ok();
    }

    @Test
    void aCompletedPlanReleasesWhatItDidNotCommit() {
        var plan = Journeys.selected().approved("100.00");
        plan.commit("40").created();
        plan.complete(false).ok();
        assertThat(sum(plan, 0, "reserved")).isEqualByComparingTo("40.00");
    }

    @Test
    @Tag("S1-15")
    void theReservationMovesToTheFiscalYearThatPays() {
        var plan = Journeys.selected().approved("100.00");
        plan.journey().allocate("DIP", 2556, "60.00");
        commit(plan, 2556, "60.01").refused(409, "BUDGET_EXCEEDED");
        commit(plan, 2556, "60.00").created();
        commit(plan, 2556, "0.01").refused(409, "BUDGET_EXCEEDED");
        assertThat(sum(plan, 0, "reserved")).isEqualByComparingTo("40.00");
        assertThat(sum(plan, 1, "reserved")).isEqualByComparingTo("60.00");
        plan.commit("40.01").refused(409, "BUDGET_EXCEEDED");
        plan.commit("40.00").created();
        Published.await("plan.reservation.changed.v1", plan.id());
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void costsThatChangeAreReservedExactlyOrNotAtAll() {
        var plan = Journeys.selected().approved("100.00");
        plan.commit("50.00").created();
        costs(plan, "50.00");
        assertThat(reserved(plan, 0)).isEqualByComparingTo("50.00");
        assertThatThrownBy(() -> costs(plan, "49.99")).isInstanceOf(BudgetExceeded.class);
        assertThatThrownBy(() -> costs(plan, "100.01")).isInstanceOf(BudgetExceeded.class);
        costs(plan, "100.00");
        assertThat(sum(plan, 0, "reserved")).isEqualByComparingTo("100.00");
    }

    private void costs(Plan plan, String amount) {
        var cost = new PlannedCost(UUID.fromString(plan.firstActivity()), "DIP", Journeys.YEAR, new BigDecimal(amount));
        Cause.ownInitiative()
                .run(() ->
                        reserve.run(UUID.fromString(plan.id()), plan.journey().programme(), List.of(cost)));
    }

    static void submit(Plan plan, String agency, String budget) {
        plan.add(plan.activity(agency, "KNOWLEDGE", budget)).created();
        plan.passSafeguards();
        plan.submit().ok();
    }

    private static Answer commit(Plan plan, int year, String amount) {
        return Api.as("DIP").post(plan.commitments(), "{\"amount\": %s, \"fiscalYearBE\": %d}".formatted(amount, year));
    }

    private static BigDecimal reserved(Plan plan, int row) {
        return Api.as("CDD")
                .get(plan.path() + "/reservation")
                .ok()
                .at("reserved." + row + ".amount")
                .decimalValue();
    }

    private static BigDecimal sum(Plan plan, int row, String sum) {
        return Api.as("CDD")
                .get("/plan/v1/programmes/{code}/budget", plan.journey().programme())
                .ok()
                .at("items." + row + "." + sum)
                .decimalValue();
    }
}
