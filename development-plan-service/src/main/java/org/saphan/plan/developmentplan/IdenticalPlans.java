package org.saphan.plan.developmentplan;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Plans that are the same plan: the same problems and the same activities.
@Schema(description = "Plans with the same problems and the same activities.")
record IdenticalPlans(
        @NotNull @Schema(minItems = 2, maxItems = 10000) List<PlanSummary> plans) {

    static List<IdenticalPlans> group(Collection<DevelopmentPlan> plans) {
        return plans.stream()
                .collect(Collectors.groupingBy(
                        each -> each.content().fingerprint(),
                        LinkedHashMap::new,
                        Collectors.mapping(DevelopmentPlan::summary, Collectors.toList())))
                .values()
                .stream()
                .map(IdenticalPlans::new)
                .toList();
    }
}
