package org.saphan.cluster.alignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a cluster contributes to a plan of the nation.
@Schema(description = "What a cluster contributes to a plan of the nation.")
record NewAlignment(
        @NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "SME_PROMOTION_PLAN_4")
        String plan,

        @NotBlank @Size(max = 300) @Schema(description = "Which strategy of the plan.", examples = "ส่งเสริมและพัฒนา SME เฉพาะกลุ่ม")
        String strategy,

        @NotBlank @Size(max = 2000) @Schema(
                description = "How the cluster serves it; no personal data.",
                examples = "เพิ่มมูลค่าผลผลิตทางการเกษตรด้วยการแปรรูปร่วมกัน")
        String contribution) {}
