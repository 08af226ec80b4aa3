package org.saphan.marketing.contribution;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is right instead, and why.
@Schema(description = "What is right instead, and why.", examples = """
                {
                  "reason": "จำนวนบูทจริง",
                  "kind": "SPACE",
                  "descriptionTh": "พื้นที่จำหน่ายในงานธงฟ้า 40 บูท",
                  "descriptionEn": "40 stalls at the Blue Flag fair",
                  "amount": 400000.0,
                  "from": "2013-02-01",
                  "until": "2013-02-10"
                }""")
record ContributionSupersession(
        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "จำนวนบูทจริง")
        String reason,

        @NotNull @Schema(examples = "SPACE") ContributionKind kind,

        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "พื้นที่จำหน่ายในงานธงฟ้า 40 บูท")
        String descriptionTh,

        @Size(max = 500) @Schema(description = "No personal data.", examples = "40 stalls at the Blue Flag fair")
        @Nullable String descriptionEn,

        @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "Baht, or what it is worth, where that is known.", examples = "400000.00")
        @Nullable BigDecimal amount,

        @NotNull @Schema(examples = "2013-02-01") LocalDate from,

        @Schema(description = "Absent while it goes on.", examples = "2013-02-10") @Nullable LocalDate until,

        @Schema(description = "The channel that it serves.") @Nullable UUID channelId) {

    ContributionTerms terms() {
        return new ContributionTerms(kind, descriptionTh, descriptionEn, amount, from, until, channelId);
    }
}
