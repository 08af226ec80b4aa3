package org.saphan.cluster.economicvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.intake.IntakeSource;

class ChangeTest {

    private static final Intake BASELINE = new Intake(
            IntakeSource.SME_CONNEXT,
            LocalDate.of(2019, 3, 15),
            new BigDecimal("1850000.00"),
            new BigDecimal("1210000.50"),
            12);

    @Test
    @Tag("S3-15")
    @Tag("T8")
    void addsWhatRoseWhatWasSavedAndWhatWasInvested() {
        var change = change("2000000.00", "1150000.25", "90000.00");

        assertThat(change.revenueChange()).isEqualByComparingTo("150000.00");
        assertThat(change.costSaving()).isEqualByComparingTo("60000.25");
        assertThat(change.value()).isEqualByComparingTo("300000.25");
    }

    @Test
    @Tag("S3-15")
    @Tag("T8")
    @Tag("refuses")
    void letsNothingThatFellTakeFromWhatRose() {
        var change = change("1800000.00", "1300000.50", "40000.00");

        assertThat(change.revenueChange()).isEqualByComparingTo("-50000.00");
        assertThat(change.costSaving()).isEqualByComparingTo("-90000.00");
        assertThat(change.value()).isEqualByComparingTo("40000.00");
        assertThat(change.level()).isEqualTo(Level.NONE);
    }

    @Test
    @Tag("T8")
    void countsOnlyWhatIsAboveTheBestLevelBefore() {
        var first = change("2000000.00", "1150000.50", "90000.00");
        var second = change("2100000.00", "1180000.50", "10000.00");
        var third = change("2050000.00", "1140000.50", "0.00");
        var best = Level.NONE.max(first.level());

        assertThat(first.beyond(Level.NONE).amount()).isEqualByComparingTo("300000.00");
        assertThat(second.beyond(best).amount()).isEqualByComparingTo("110000.00");
        assertThat(third.beyond(best.max(second.level())).amount()).isEqualByComparingTo("10000.00");
    }

    @Test
    @Tag("T8")
    @Tag("refuses")
    void countsARecoveryAfterADeclineNotAgain() {
        var high = change("2000000.00", "1210000.50", "0.00");
        var again = change("2000000.00", "1210000.50", "0.00");
        var low = change("1900000.00", "1210000.50", "0.00");
        var best = high.level().max(low.level());

        assertThat(low.beyond(high.level()).amount()).isEqualByComparingTo("0");
        assertThat(again.beyond(best).amount()).isEqualByComparingTo("0");
    }

    private static Change change(String revenue, String cost, String newInvestment) {
        return Change.of(BASELINE, new BigDecimal(revenue), new BigDecimal(cost), new BigDecimal(newInvestment));
    }
}
