package org.saphan.plan.commitment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.plan.developmentplan.ActivityFacts;
import org.saphan.plan.developmentplan.PlanState;
import org.saphan.plan.support.SupportArea;

class FourEyesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 1);

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void theSameOfficerOfTheSameAgencyIsRefused() {
        var disbursement = requestedBy(new Eyes("OSMEP", "officer-1"));
        assertThatThrownBy(() -> disbursement.approve(new Eyes("OSMEP", "officer-1"), DAY))
                .isInstanceOf(FourEyesRequired.class);
    }

    @Test
    @Tag("S5-01")
    void anotherOfficerOrAnotherAgencyWillDo() {
        assertThatCode(() -> requestedBy(new Eyes("OSMEP", "officer-1")).approve(new Eyes("OSMEP", "officer-2"), DAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> requestedBy(new Eyes("DIP", "officer-1")).approve(new Eyes("OSMEP", "officer-1"), DAY))
                .doesNotThrowAnyException();
    }

    private static Disbursement requestedBy(Eyes eyes) {
        var amount = new BigDecimal("10");
        var activity = new ActivityFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TEST",
                PlanState.APPROVED,
                eyes.agency(),
                SupportArea.BUDGET,
                amount,
                2555);
        var commitment = Commitment.make(activity, new NewCommitment(amount, null), DAY);
        return Disbursement.request(commitment, new NewDisbursement(amount, DAY, "1/2555"), eyes);
    }
}
