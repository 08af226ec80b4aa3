package org.saphan.cluster.monitoringround;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a round may close without a member's data.
@Schema(description = "Why a round may close without a member's data.")
record Absence(
        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "โรงงานปิดปรับปรุงตลอดรอบ ติดต่อแล้วสามครั้ง")
        String reason) {}
