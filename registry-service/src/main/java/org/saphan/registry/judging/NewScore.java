package org.saphan.registry.judging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.panel.PanelMember;

/// What a member found an application worth, in the sections that its committee judges.
@Schema(
        description = "What a member found an application worth, in the sections that its committee judges.",
        examples = """
                {
                  "applicationId": "019bf3a1-7c10-7a55-9b1e-40d6f2a9c811",
                  "memberNo": "M-001",
                  "sections": [{"code": "A", "score": 26.5}, {"code": "B", "score": 21}]
                }""")
record NewScore(
        @NotNull UUID applicationId,

        @NotNull @Pattern(regexp = PanelMember.NUMBER) @Schema(examples = "M-001")
        String memberNo,

        @NotNull @Size(min = 1, max = 3) List<@Valid @NotNull SectionScore> sections,

        @Schema(description = "Why this score takes the place of the member's earlier one; no personal data.")
        @Size(min = 1, max = 500) @Nullable String correctionReason) {

    boolean isCorrection() {
        return correctionReason != null;
    }
}
