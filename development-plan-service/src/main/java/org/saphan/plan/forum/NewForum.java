package org.saphan.plan.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;
import org.saphan.plan.fieldnote.ForumHeadCount;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.fieldnote.OnlyOnce;

/// A forum as it went. The first has objectives and a direction, the second a resolution and the project that it chose.
@Schema(description = "A forum as it went. The first has objectives and a direction, the second a resolution and the"
                + " project that it chose. No names, no personal data.", examples = """
                {
                  "number": 1,
                  "heldOn": "2011-12-01",
                  "participants": [
                    {"category": "KAMNAN", "count": 1},
                    {"category": "RESIDENTS", "count": 45},
                    {"category": "GROUP_MEMBERS", "count": 12}
                  ],
                  "minutes": "รายงานการประชุมเวทีประชาคมครั้งที่ 1/2554",
                  "objectives": "ชี้แจงวัตถุประสงค์ของโครงการยกระดับผู้ประกอบการ",
                  "direction": "พัฒนากลุ่มด้วยภูมิปัญญาขนมไทยของชุมชน"
                }""")
record NewForum(
        @Schema(required = true, description = "1 or 2.", examples = "1") @Min(1) @Max(2) int number,

        @NotNull @PastOrPresent @Schema(examples = "2011-12-01")
        LocalDate heldOn,

        @Schema(description = "Who took part, each category once.")
        @NotEmpty @Size(max = 6) List<@NotNull @Valid ForumHeadCount> participants,

        @Schema(description = "The minutes, or where they can be seen.") @NotBlank @Size(max = 8000) String minutes,

        @Schema(description = "How the objectives were explained; needed in the first forum.") @Size(max = 4000) @Nullable String objectives,

        @Schema(description = "What direction the forum found; needed in the first forum.") @Size(max = 4000) @Nullable String direction,

        @Schema(description = "มติ; needed in the second forum.") @Size(max = 4000) @Nullable String resolution,

        @Schema(description = "The proposed project that the resolution chooses; needed in the second forum.")
        @Nullable UUID chosenProjectId) {

    static final int FIRST = 1;

    void check() {
        var found = new ArrayList<Violation>();
        belongs(found, FIRST, "/objectives", objectives);
        belongs(found, FIRST, "/direction", direction);
        belongs(found, FIRST + 1, "/resolution", resolution);
        belongs(found, FIRST + 1, "/chosenProjectId", chosenProjectId);
        if (!found.isEmpty()) {
            throw new InvalidRequest(found);
        }
        OnlyOnce.check(
                "/participants",
                participants.stream().map(ForumHeadCount::category).toList());
        new FreeTexts()
                .with("/minutes", minutes)
                .with("/objectives", objectives)
                .with("/direction", direction)
                .with("/resolution", resolution)
                .check();
    }

    /// What one forum needs, the other has not.
    private void belongs(List<Violation> found, int to, String pointer, @Nullable Object value) {
        var given = value != null && !value.toString().isBlank();
        if (number == to && !given) {
            found.add(Violation.of(pointer, "REQUIRED"));
        } else if (number != to && value != null) {
            found.add(Violation.of(pointer, "INVALID_VALUE"));
        }
    }
}
