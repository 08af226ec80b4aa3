package org.saphan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.plan.activity.PlanDelivery;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.support.SupportArea;

class CompletenessTest {

    @Test
    @Tag("S1-16")
    void aPlanIsCompleteWhenAllThatWasCalledForIsDelivered() {
        var complete = new PlanDelivery(
                List.of(SupportArea.KNOWLEDGE),
                Set.of(SupportArea.KNOWLEDGE, SupportArea.MARKETING),
                List.of(Outcome.QUALITY_STANDARD));
        var incomplete = new PlanDelivery(
                List.of(SupportArea.KNOWLEDGE, SupportArea.MARKETING), Set.of(SupportArea.KNOWLEDGE), List.of());
        var report = Completeness.of("TEST", List.of(complete, incomplete, incomplete));
        assertThat(report.complete()).isEqualTo(1);
        assertThat(report.percent()).isEqualTo("33.33");
        assertThat(report.supportAreas())
                .contains(
                        new AreaCompleteness(SupportArea.KNOWLEDGE, 3, 3),
                        new AreaCompleteness(SupportArea.MARKETING, 2, 0));
        assertThat(report.outcomes()).contains(new OutcomeCount(Outcome.QUALITY_STANDARD, 1));
    }

    @Test
    @Tag("S1-16")
    @Tag("refuses")
    void noPlanIsNoPercent() {
        assertThat(Completeness.of("TEST", List.of()).percent()).isEqualTo("0.00");
    }
}
