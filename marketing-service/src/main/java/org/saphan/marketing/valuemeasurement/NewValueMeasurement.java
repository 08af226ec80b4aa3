package org.saphan.marketing.valuemeasurement;

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

/// What a product was worth before the programme.
@Schema(description = "What a product was worth before the programme.", examples = """
                {
                  "programmeCode": "OTOP_PLUS_NEXT",
                  "methodCode": "UNIT_PRICE",
                  "methodVersion": 1,
                  "baseline": 120.0,
                  "baselineFrom": "2011-10-01",
                  "baselineUntil": "2012-09-30",
                  "evidence": "ทะเบียนราคาขายของกลุ่ม ปีงบประมาณ 2555"
                }""")
record NewValueMeasurement(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "OTOP_PLUS_NEXT")
        String programmeCode,

        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(description = "How the value is found: one way for before and after.", examples = "UNIT_PRICE")
        String methodCode,

        @NotNull @Min(1) @Max(1000) @Schema(description = "The edition of the method.", examples = "1")
        Integer methodVersion,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht; more than 0.", examples = "120.00")
        BigDecimal baseline,

        @NotNull @PastOrPresent @Schema(examples = "2011-10-01")
        LocalDate baselineFrom,

        @NotNull @PastOrPresent @Schema(examples = "2012-09-30")
        LocalDate baselineUntil,

        @NotBlank @Size(max = 1000) @Schema(
                description = "Where it comes from: no personal data.",
                examples = "ทะเบียนราคาขายของกลุ่ม ปีงบประมาณ 2555")
        String evidence) {

    ValueReading reading() {
        return new ValueReading(
                methodCode, methodVersion, baseline, baselineFrom, baselineUntil, null, null, null, evidence);
    }
}
