package org.saphan.plan.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many months an entrepreneur takes part, both bounds inclusive (S4-04).
@Schema(description = "How many months an entrepreneur takes part, both bounds inclusive.")
public record DurationMonths(
        @NotNull @Min(1) @Max(120) Integer min,
        @NotNull @Min(1) @Max(120) Integer max) {}
