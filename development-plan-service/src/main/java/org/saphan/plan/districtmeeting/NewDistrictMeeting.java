package org.saphan.plan.districtmeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.fieldnote.ForumHeadCount;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.fieldnote.OnlyOnce;

/// A district meeting as it went.
@Schema(description = "A district meeting as it went; head-counts, never names.", examples = """
                {
                  "heldOn": "2011-11-15",
                  "districtCode": "2401",
                  "attendance": [
                    {"category": "HEADS_OF_OFFICES", "count": 8},
                    {"category": "OTOP_NETWORK", "count": 5},
                    {"category": "VILLAGE_FUND_NETWORK", "count": 4},
                    {"category": "GROUP", "count": 12}
                  ],
                  "picks": [
                    {"category": "KAMNAN", "count": 1},
                    {"category": "VILLAGE_HEADS", "count": 3},
                    {"category": "RESIDENTS", "count": 40}
                  ],
                  "explanation": "ชี้แจงวัตถุประสงค์ของโครงการและการคัดเลือกผู้เข้าร่วมเวทีประชาคม"
                }""")
record NewDistrictMeeting(
        @NotNull @PastOrPresent @Schema(examples = "2011-11-15")
        LocalDate heldOn,

        @NotNull @Pattern(regexp = "\\d{4}") @Schema(examples = "2401")
        String districtCode,

        @Schema(description = "Who attended, each category once.")
        @NotEmpty @Size(max = 4) List<@NotNull @Valid MeetingHeadCount> attendance,

        @Schema(description = "Whom the meeting picked for the forums, each category once.")
        @NotEmpty @Size(max = 6) List<@NotNull @Valid ForumHeadCount> picks,

        @Schema(description = "How the programme was explained; no names, no personal data.")
        @NotBlank @Size(max = 4000) String explanation) {

    void check() {
        OnlyOnce.check(
                "/attendance",
                attendance.stream().map(MeetingHeadCount::category).toList());
        OnlyOnce.check("/picks", picks.stream().map(ForumHeadCount::category).toList());
        new FreeTexts().with("/explanation", explanation).check();
    }
}
