package org.saphan.plan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.plan.diagnosis.DiagnosedNeeds;
import org.saphan.plan.support.SupportArea;

class PlanFingerprintTest {

    @Test
    @Tag("S1-09")
    void orderCaseAndSpaceDoNotMakeAPlanCustomMade() {
        var one = PlanFingerprint.of(
                needs("High cost", "Packaging"), List.of(activity("Train", "1"), activity("Sell", "2")));
        var other = PlanFingerprint.of(
                needs("packaging ", "high  COST"), List.of(activity("sell", "2.00"), activity(" Train", "1")));
        assertThat(one).isEqualTo(other);
    }

    @Test
    @Tag("S1-09")
    @Tag("refuses")
    void anotherProblemTitleOrBudgetDoes() {
        var plan = PlanFingerprint.of(needs("High cost"), List.of(activity("Train", "1")));
        assertThat(PlanFingerprint.of(needs("Low price"), List.of(activity("Train", "1"))))
                .isNotEqualTo(plan);
        assertThat(PlanFingerprint.of(needs("High cost"), List.of(activity("Sell", "1"))))
                .isNotEqualTo(plan);
        assertThat(PlanFingerprint.of(needs("High cost"), List.of(activity("Train", "1.01"))))
                .isNotEqualTo(plan);
    }

    private static PlanNeeds needs(String... texts) {
        var ids = List.of(texts).stream().map(each -> UUID.randomUUID()).toList();
        return PlanNeeds.of(new DiagnosedNeeds(UUID.randomUUID(), ids, List.of(texts), List.of(SupportArea.KNOWLEDGE)));
    }

    private static PlanActivity activity(String title, String budget) {
        return PlanActivity.of(
                UUID.randomUUID(),
                new NewActivity(
                        "DIP",
                        SupportArea.KNOWLEDGE,
                        List.of(UUID.randomUUID()),
                        title,
                        new BigDecimal(budget),
                        2555,
                        LocalDate.of(2011, 11, 1),
                        LocalDate.of(2012, 3, 31)));
    }
}
