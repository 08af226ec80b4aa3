package org.saphan.plan.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which indicator a target is measured by, and how.
@Schema(description = "Which indicator a target is measured by, and how.")
public record IndicatorMeasure(
        @NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "ECONOMIC_DRIVE")
        String code,

        @NotNull @Schema(examples = "SUM_OF_INCREASE") IndicatorAggregate aggregate) {}
