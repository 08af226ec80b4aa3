package org.saphan.plan.commitment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Money that an agency binds to its activity.
@Schema(description = "Money that an agency binds to its activity.")
record NewCommitment(
        @Schema(description = "Baht.", examples = "25000.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,

        @Schema(description = "The fiscal year that pays, Buddhist era; the activity's when absent.", examples = "2555")
        @Min(2500) @Max(2700) @Nullable Integer fiscalYearBE) {}
