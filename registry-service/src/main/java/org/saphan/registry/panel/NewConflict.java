package org.saphan.registry.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody whom a member must not judge.
@Schema(description = "Somebody whom a member must not judge.", examples = """
                {
                  "memberNo": "M-002",
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "ground": "Advised the group on its packaging last year."
                }""")
record NewConflict(
        @NotNull @Pattern(regexp = PanelMember.NUMBER) @Schema(examples = "M-002")
        String memberNo,

        @NotNull UUID entrepreneurId,

        @NotBlank @Size(max = 500) @Schema(description = "No names.", examples = "Advised the group on its packaging last year.")
        String ground) {}
