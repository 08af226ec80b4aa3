package org.saphan.marketing.salesreport;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was sold instead, of the same product and month, and why that is right.
@Schema(description = "What was sold instead, of the same product and month, and why that is right.", examples = """
                {
                  "reason": "นับสินค้าที่ส่งคืนรวมไว้",
                  "domestic": 46000.0,
                  "foreign": 0,
                  "units": 920
                }""")
record SalesSupersession(
        @NotBlank @Size(max = 1000) @Schema(description = "No personal data.", examples = "นับสินค้าที่ส่งคืนรวมไว้")
        String reason,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht, sold at home.", examples = "46000.00")
        BigDecimal domestic,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht, sold abroad.", examples = "0")
        BigDecimal foreign,

        @Min(0) @Max(1_000_000_000) @Schema(description = "Pieces, where they are counted.", examples = "920") @Nullable Integer units) {}
