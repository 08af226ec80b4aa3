package org.saphan.plan.budget;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Money for an agency; it adds to what the agency has in that year.
@Schema(description = "Money for an agency; it adds to what the agency has in that year.")
record NewAllocation(
        @Schema(examples = "DIP") @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String agency,

        @Schema(description = "October to September, Buddhist era.", examples = "2555") @NotNull @Min(2500) @Max(2700) Integer fiscalYearBE,

        @Schema(description = "Baht.", examples = "1500000.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount) {}
