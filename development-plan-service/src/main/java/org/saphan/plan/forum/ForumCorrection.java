package org.saphan.plan.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.fieldnote.ForumHeadCount;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.fieldnote.OnlyOnce;

/// What may be put right in the record of a forum: never its day, its resolution or its choice.
@Schema(description = "What may be put right in the record of a forum.")
record ForumCorrection(
        @Schema(description = "Who took part, each category once.")
        @NotEmpty @Size(max = 6) List<@NotNull @Valid ForumHeadCount> participants,

        @Schema(
                description = "The minutes, or where they can be seen; no names, no personal data.",
                examples = "รายงานการประชุมเวทีประชาคมครั้งที่ 1/2554 ฉบับแก้ไข")
        @NotBlank @Size(max = 8000) String minutes) {

    void check() {
        OnlyOnce.check(
                "/participants",
                participants.stream().map(ForumHeadCount::category).toList());
        new FreeTexts().with("/minutes", minutes).check();
    }
}
