package org.saphan.marketing.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.known.plan.KnownTarget;

/// A target that is not measured here.
@Schema(description = "A target that another service measures, or none does.")
record TargetElsewhere(
        @NotNull @Schema(maxLength = 60, examples = "SELECTED_ENTREPRENEURS")
        String metric,

        @NotNull @Schema(examples = "GTE") Comparator comparator,
        @NotNull @Schema(examples = "200") BigDecimal target,

        @NotNull @Schema(maxLength = 30, examples = "ENTREPRENEUR")
        String unit,

        @Schema(
                maxLength = 60,
                description = "Absent where no service is known to measure it.",
                examples = "development-plan-service")
        @Nullable String measuredBy) {

    private static final String PLAN = "development-plan-service";

    private static final Set<String> METRICS_OF_PLAN = Set.of(
            "SELECTED_ENTREPRENEURS",
            "SELECTED_PRODUCTS",
            "GRADUATED_ENTREPRENEURS",
            "PROMOTED_TO_SME",
            "MOVED_TO_INTERNATIONAL",
            "PARTICIPANT_DAYS",
            "TRAINED_PARTICIPANTS");

    static TargetElsewhere of(KnownTarget target) {
        var isOfPlan = target.isByIndicator() || METRICS_OF_PLAN.contains(target.metric());
        return new TargetElsewhere(
                target.metric(),
                Comparator.valueOf(target.comparator()),
                target.value(),
                target.unit(),
                isOfPlan ? PLAN : null);
    }
}
