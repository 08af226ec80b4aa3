package org.saphan.plan.indicatorvalue;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was found afterwards, by the method of the baseline.
@Schema(description = "What was found afterwards, by the method of the baseline.", examples = """
                {
                  "after": 600000.0,
                  "afterOn": "2013-09-30"
                }""")
record IndicatorMeasurement(
        @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(examples = "600000.00")
        BigDecimal after,

        @NotNull @PastOrPresent @Schema(examples = "2013-09-30")
        LocalDate afterOn) {}
