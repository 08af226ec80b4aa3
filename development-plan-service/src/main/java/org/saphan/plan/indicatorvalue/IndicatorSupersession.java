package org.saphan.plan.indicatorvalue;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is right instead, of the same indicator and period, and why.
@Schema(description = "What is right instead, of the same indicator and period, and why.", examples = """
                {
                  "reason": "นับยอดขายของกลุ่มอื่นรวมไว้",
                  "methodCode": "REPORTED_SALES",
                  "methodVersion": 1,
                  "baseline": 480000.0,
                  "baselineOn": "2012-09-30",
                  "after": 590000.0,
                  "afterOn": "2013-09-30"
                }""")
record IndicatorSupersession(
        @NotBlank @Size(max = 1000) @Schema(examples = "นับยอดขายของกลุ่มอื่นรวมไว้")
        String reason,

        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "REPORTED_SALES")
        String methodCode,

        @NotNull @Min(1) @Max(1000) @Schema(examples = "1") Integer methodVersion,

        @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(examples = "480000.00")
        BigDecimal baseline,

        @NotNull @PastOrPresent @Schema(examples = "2012-09-30")
        LocalDate baselineOn,

        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(examples = "590000.00") @Nullable BigDecimal after,

        @PastOrPresent @Schema(description = "Together with `after`.", examples = "2013-09-30") @Nullable LocalDate afterOn,

        @Schema(description = "Where it comes from: no personal data.") @Size(max = 1000) @Nullable String note) {

    IndicatorReading reading() {
        return new IndicatorReading(methodCode, methodVersion, baseline, baselineOn, after, afterOn, note);
    }
}
