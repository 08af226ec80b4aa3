package org.saphan.marketing.marketpotential;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.channel.Market;

/// An assessment of a product's potential on a market, as it is recorded.
@Schema(description = "An assessment of a product's potential on a market.", examples = """
                {
                  "market": "FOREIGN",
                  "verdict": "PASS",
                  "score": 82.5,
                  "assessedOn": "2013-05-20",
                  "method": "การทดสอบตลาดกับผู้นำเข้า",
                  "note": "บรรจุภัณฑ์พร้อมสำหรับการส่งออก",
                  "programmeCode": "OTOP_PLUS_NEXT"
                }""")
record NewMarketPotentialAssessment(
        @Schema(description = "The maker, as the assessor knows it; refused where the product is another's.") @Nullable UUID entrepreneurId,

        @NotNull @Schema(examples = "FOREIGN") Market market,
        @NotNull @Schema(examples = "PASS") Verdict verdict,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "Out of 100.", examples = "82.5")
        @Nullable BigDecimal score,

        @NotNull @Schema(description = "Not in the future.", examples = "2013-05-20")
        LocalDate assessedOn,

        @NotBlank @Size(max = 200) @Schema(description = "How it was assessed.", examples = "การทดสอบตลาดกับผู้นำเข้า")
        String method,

        @Size(max = 1000) @Schema(description = "No personal data.", examples = "บรรจุภัณฑ์พร้อมสำหรับการส่งออก")
        @Nullable String note,

        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(description = "In which programme; only OPS-MOC may leave it out.", examples = "OTOP_PLUS_NEXT")
        @Nullable String programmeCode) {}
