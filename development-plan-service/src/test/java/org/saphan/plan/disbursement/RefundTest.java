package org.saphan.plan.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class RefundTest {

    @Test
    @Tag("S1-15")
    void whatCameBackIsCommittedAndNotPaid() {
        var plan = Journeys.selected().approved("50.00");
        var commitment = plan.commit("50.00").created();
        var paid = paid(commitment, "50.00");
        var refund = Money.refund(paid, "20.05").created();
        assertThat(sum(plan, "disbursed")).isEqualTo("50.00");
        assertThat(Money.letGo(refund).ok().text("state")).isEqualTo("MADE");
        assertThat(sum(plan, "disbursed")).isEqualTo("29.95");
        assertThat(sum(plan, "committed")).isEqualTo("50.00");
        var event = Published.await("plan.disbursement.refunded.v1", paid.text("disbursementId"));
        assertThat(event.data().path("refunded").decimalValue()).isEqualByComparingTo("20.05");
        Money.pay(commitment, "20.06").refused(409, "BUDGET_EXCEEDED");
        Money.pay(commitment, "20.05").created();
        assertThat(Api.as("CDD").get(Money.path(paid) + "/refunds").ok().at("items"))
                .hasSize(1);
        Api.as("CDD").get(Money.path(refund)).ok();
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void neverMoreComesBackThanWasPaid() {
        var commitment = Journeys.selected().approved("50.00").commit("50.00").created();
        var asked = Money.pay(commitment, "30.00").created();
        Money.refund(asked, "1").refused(409, "DISBURSEMENT_NOT_MADE");
        Money.letGo(asked).ok();
        Money.refund(asked, "30.01").refused(409, "BUDGET_EXCEEDED");
        var refund = Money.refund(asked, "30.00").created();
        Money.refund(asked, "0.01").refused(409, "BUDGET_EXCEEDED");
        Money.turnDown(refund).ok();
        Money.turnDown(refund).refused(412, "PRECONDITION_FAILED");
        Money.refund(asked, "30.00").created();
        Money.refund(Api.as("CDD"), asked, "1").refused(403, "DUTY_REQUIRED");
        Api.as("FTI").get(Money.path(refund)).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void takesFourEyes() {
        var programme = Journeys.programme(FourEyesOverHttpTest::letDipApprove);
        var commitment =
                Journeys.selectedIn(programme).approved("50.00").commit("50.00").created();
        var refund = Money.refund(paid(commitment, "50.00"), "10.00").created();
        Api.as("DIP").put(Money.path(refund) + "/approval", refund.etag()).refused(409, "FOUR_EYES_REQUIRED");
        Api.as("CDD").put(Money.path(refund) + "/approval", refund.etag()).refused(403, "DUTY_REQUIRED");
        Money.letGo(refund).ok();
        Api.as("OSMEP").put(Money.path(refund) + "/approval", "\"1\"").refused(409, "REFUND_ALREADY_DECIDED");
    }

    private static Answer paid(Answer commitment, String amount) {
        var asked = Money.pay(commitment, amount).created();
        Money.letGo(asked).ok();
        return asked;
    }

    private static String sum(Plan plan, String sum) {
        return Money.baht(Money.sum(plan.journey().programme(), "DIP", Journeys.YEAR, sum));
    }
}
