package org.saphan.plan.runrecord;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A lean metric with its improvement.
@Schema(description = "A lean metric with its improvement.")
public record LeanMetricDetails(
        @NotNull LeanKind kind,
        @NotNull @Schema(maxLength = 200) String name,
        @NotNull @Schema(maxLength = 60) String unit,
        @NotNull BigDecimal before,
        @NotNull BigDecimal after,

        @NotNull @Schema(
                description = "By how many percent it became less, half up; negative where it grew.",
                examples = "20.00")
        BigDecimal improvementPercent) {}
