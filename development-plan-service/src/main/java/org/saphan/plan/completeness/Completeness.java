package org.saphan.plan.completeness;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.activity.PlanDelivery;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.support.SupportArea;

/// How completely a programme developed its entrepreneurs.
///
/// @param percent complete plans of all plans, two decimals, half up; 0.00 where there is none
@Schema(description = "How completely a programme developed its entrepreneurs.")
record Completeness(
        @NotNull @Schema(maxLength = 60) String programmeCode,

        @Schema(required = true, description = "Plans that were approved and not cancelled.")
        long plans,

        @Schema(required = true, description = "Of these, with all the support delivered that was called for.")
        long complete,

        @NotNull BigDecimal percent,
        @NotNull @Schema(maxItems = 9) List<AreaCompleteness> supportAreas,
        @NotNull @Schema(maxItems = 5) List<OutcomeCount> outcomes) {

    static Completeness of(String programmeCode, List<PlanDelivery> plans) {
        var complete = plans.stream().filter(PlanDelivery::isComplete).count();
        return new Completeness(
                programmeCode,
                plans.size(),
                complete,
                percent(complete, plans.size()),
                Arrays.stream(SupportArea.values())
                        .map(each -> area(each, plans))
                        .toList(),
                Arrays.stream(Outcome.values()).map(each -> count(each, plans)).toList());
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? new BigDecimal("0.00")
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static AreaCompleteness area(SupportArea area, List<PlanDelivery> plans) {
        var calling =
                plans.stream().filter(each -> each.calledFor().contains(area)).toList();
        var delivered =
                calling.stream().filter(each -> each.delivered().contains(area)).count();
        return new AreaCompleteness(area, calling.size(), delivered);
    }

    private static OutcomeCount count(Outcome outcome, List<PlanDelivery> plans) {
        return new OutcomeCount(
                outcome,
                plans.stream().filter(each -> each.achieved().contains(outcome)).count());
    }
}
