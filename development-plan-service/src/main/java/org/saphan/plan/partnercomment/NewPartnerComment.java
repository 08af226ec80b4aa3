package org.saphan.plan.partnercomment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a partner agency says.
@Schema(description = "What a partner agency says; no names, no personal data.", examples = """
                {
                  "on": "FORUM",
                  "subjectId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "kind": "SUGGESTION",
                  "text": "ควรเชิญกลุ่มผู้สูงอายุร่วมถ่ายทอดสูตรขนม"
                }""")
record NewPartnerComment(
        @NotNull @Schema(description = "What it is about.", examples = "FORUM")
        CommentedKind on,

        @NotNull @Schema(description = "The meeting, forum, project or session, of this enrolment.")
        UUID subjectId,

        @NotNull CommentKind kind,

        @NotBlank @Size(max = 4000) @Schema(examples = "ควรเชิญกลุ่มผู้สูงอายุร่วมถ่ายทอดสูตรขนม")
        String text) {}
