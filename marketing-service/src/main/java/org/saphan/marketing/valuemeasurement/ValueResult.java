package org.saphan.marketing.valuemeasurement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the product was worth afterwards, by the method of the baseline.
@Schema(description = "What the product was worth afterwards, by the method of the baseline.", examples = """
                {
                  "after": 150.0,
                  "afterFrom": "2012-10-01",
                  "afterUntil": "2013-09-30"
                }""")
record ValueResult(
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht.", examples = "150.00")
        BigDecimal after,

        @NotNull @PastOrPresent @Schema(description = "After the last day of the baseline's period.", examples = "2012-10-01")
        LocalDate afterFrom,

        @NotNull @PastOrPresent @Schema(examples = "2013-09-30")
        LocalDate afterUntil) {}
