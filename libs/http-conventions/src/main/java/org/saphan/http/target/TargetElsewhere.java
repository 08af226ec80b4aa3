package org.saphan.http.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A target that is not measured here.
public record TargetElsewhere(
        @NotNull @Schema(maxLength = 60, examples = "ONLINE_SHOPS")
        String metric,

        @NotNull @Schema(description = "GTE for at least (ไม่น้อยกว่า), GT for more than (กว่า).", examples = "GT")
        Comparator comparator,

        @NotNull @Schema(examples = "800") BigDecimal target,
        @NotNull @Schema(maxLength = 30, examples = "SHOP") String unit,

        @Schema(
                maxLength = 60,
                description = "Absent where no service is known to measure it.",
                examples = "marketing-service")
        @Nullable String measuredBy) {

    public static TargetElsewhere of(String metric, Comparator comparator, BigDecimal target, String unit) {
        return new TargetElsewhere(
                metric, comparator, target, unit, Metrics.measuredBy(metric).orElse(null));
    }
}
