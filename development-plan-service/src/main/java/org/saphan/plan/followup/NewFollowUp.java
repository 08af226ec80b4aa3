package org.saphan.plan.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.outcome.Outcome;

/// What was found on a visit after the graduation.
@Schema(name = "NewFollowUp", description = "What was found on a visit after the graduation.", examples = """
                {
                  "month": 6,
                  "visitedOn": "2013-03-29",
                  "stillOperating": true,
                  "kept": ["PROFESSIONAL_OPERATOR", "QUALITY_STANDARD", "COMMUNITY_CULTURE_LINK"],
                  "note": "ยอดขายเพิ่มขึ้น แต่บัญชียังไม่เป็นปัจจุบัน"
                }""")
record NewFollowUp(
        @Schema(description = "One of the months after the graduation that the programme names.", examples = "6")
        @NotNull @Min(1) @Max(120) Integer month,

        @NotNull @PastOrPresent LocalDate visitedOn,
        @NotNull Boolean stillOperating,

        @Schema(description = "Which of the five outcomes the entrepreneur has kept.") @NotNull @Size(max = 5)
        List<@NotNull Outcome> kept,

        @Size(max = 2000) @Nullable String note) {}
