package org.saphan.marketing.salesreport;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was sold of a product in a month.
@Schema(description = "What was sold of a product in a month.", examples = """
                {
                  "productId": "019bf39f-58c2-7d13-b0a4-6e92c1f75d08",
                  "period": "2013-05",
                  "domestic": 48500.5,
                  "foreign": 0,
                  "units": 970
                }""")
record NewSalesReport(
        @NotNull UUID productId,

        @NotNull @Pattern(regexp = MONTH) @Schema(description = "The month, common era.", examples = "2013-05")
        String period,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht, sold at home.", examples = "48500.50")
        BigDecimal domestic,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht, sold abroad.", examples = "0")
        BigDecimal foreign,

        @Min(0) @Max(1_000_000_000) @Schema(description = "Pieces, where they are counted.", examples = "970") @Nullable Integer units) {

    static final String MONTH = "(19|2\\d)\\d{2}-(0[1-9]|1[0-2])";

    SalesEntry entry(UUID onboardingId) {
        return new SalesEntry(onboardingId, productId, YearMonth.parse(period), domestic, foreign, units);
    }
}
