package org.saphan.http.codelist;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A code and what people call it.
@Schema(description = "A code and what people call it.")
record Code(
        @NotNull @Schema(maxLength = 60, examples = "COMMUNITY_GROUP")
        String code,

        @NotNull @Schema(maxLength = 200, examples = "กลุ่มผู้ผลิตชุมชน")
        String labelTh,

        @NotNull @Schema(maxLength = 200, examples = "Community producers' group")
        String labelEn) {}
