package org.saphan.plan.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a hand-over is declined or withdrawn.
@Schema(name = "HandOverReason", description = "Why a hand-over is declined or withdrawn.")
record HandOverReason(
        @Schema(examples = "ไม่มีเจ้าหน้าที่ในพื้นที่ในปีงบประมาณนี้") @NotBlank @Size(max = 2000)
        String reason) {}
