package org.saphan.plan.runrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RunRecordsTest {

    @Test
    @Tag("S4-10")
    void lessIsBetterAndRoundedHalfUp() {
        assertThat(improvement("12.5", "10")).isEqualByComparingTo("20.00");
        assertThat(improvement("800", "701")).isEqualByComparingTo("12.38");
        assertThat(improvement("10", "12.5")).isEqualByComparingTo("-25.00");
        assertThat(improvement("3", "0")).isEqualByComparingTo("100.00");
    }

    @Test
    @Tag("S4-10")
    void theMeanIsRoundedOnceOnly() {
        var records = new RunRecords(List.of(metric("3", "2"), metric("3", "2"), metric("3", "1")), null);

        assertThat(records.meanImprovementPercent()).isEqualByComparingTo("44.44");
        assertThat(RunRecords.NONE.meanImprovementPercent()).isNull();
    }

    private static BigDecimal improvement(String before, String after) {
        return metric(before, after).details().improvementPercent();
    }

    private static LeanMetric metric(String before, String after) {
        return new LeanMetric(LeanKind.WASTE, "ของเสีย", "kg", new BigDecimal(before), new BigDecimal(after));
    }
}
