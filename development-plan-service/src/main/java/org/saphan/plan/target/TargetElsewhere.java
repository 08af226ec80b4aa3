package org.saphan.plan.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.Comparator;
import org.saphan.plan.terms.Target;

/// A target that is not measured here.
@Schema(description = "A target that another service measures, or none does.")
record TargetElsewhere(
        @NotNull @Schema(maxLength = 60, examples = "ONLINE_SHOPS")
        String metric,

        @NotNull Comparator comparator,
        @NotNull @Schema(examples = "800") BigDecimal target,
        @NotNull @Schema(maxLength = 30, examples = "SHOP") String unit,

        @Schema(
                maxLength = 60,
                description = "Absent where no service is known to measure it.",
                examples = "marketing-service")
        @Nullable String measuredBy) {

    private static final String MARKETING = "marketing-service";
    private static final String CLUSTER = "cluster-service";

    /// S2-09, S2-10, S3-02.
    private static final Map<String, String> SERVICES = Map.of(
            "OWN_WEBSITE_ENTREPRENEURS", MARKETING,
            "ONLINE_SHOPS", MARKETING,
            "VALUE_ADDED_PERCENT", MARKETING,
            "CLUSTERS", CLUSTER,
            "ECONOMIC_VALUE", CLUSTER);

    static boolean isMeasured(String metric) {
        return SERVICES.containsKey(metric);
    }

    static TargetElsewhere of(Target target) {
        return new TargetElsewhere(
                target.metric(), target.comparator(), target.value(), target.unit(), SERVICES.get(target.metric()));
    }
}
