package org.saphan.marketing.valuemeasurement;

import jakarta.validation.Valid;
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

/// What is right instead, of the same product and programme, and why.
@Schema(description = "What is right instead, of the same product and programme, and why.", examples = """
                {
                  "reason": "ราคาเดิมรวมค่าขนส่ง",
                  "methodCode": "UNIT_PRICE",
                  "methodVersion": 1,
                  "baseline": 125.0,
                  "baselineFrom": "2011-10-01",
                  "baselineUntil": "2012-09-30",
                  "result": {"after": 150.0, "afterFrom": "2012-10-01", "afterUntil": "2013-09-30"},
                  "evidence": "ทะเบียนราคาขายของกลุ่ม ปีงบประมาณ 2555"
                }""")
record ValueSupersession(
        @NotBlank @Size(max = 1000) @Schema(description = "No personal data.", examples = "ราคาเดิมรวมค่าขนส่ง")
        String reason,

        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "UNIT_PRICE")
        String methodCode,

        @NotNull @Min(1) @Max(1000) @Schema(examples = "1") Integer methodVersion,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(examples = "125.00")
        BigDecimal baseline,

        @NotNull @PastOrPresent @Schema(examples = "2011-10-01")
        LocalDate baselineFrom,

        @NotNull @PastOrPresent @Schema(examples = "2012-09-30")
        LocalDate baselineUntil,

        @Schema(description = "Absent while it was not measured.") @Valid @Nullable ValueResult result,

        @NotBlank @Size(max = 1000) @Schema(description = "No personal data.", examples = "ทะเบียนราคาขายของกลุ่ม ปีงบประมาณ 2555")
        String evidence) {

    ValueReading reading() {
        var before = new ValueReading(
                methodCode, methodVersion, baseline, baselineFrom, baselineUntil, null, null, null, evidence);
        return result == null ? before : before.measured(result);
    }
}
