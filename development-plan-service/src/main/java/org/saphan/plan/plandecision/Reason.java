package org.saphan.plan.plandecision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a plan is returned or cancelled.
@Schema(description = "Why a plan is returned or cancelled.")
record Reason(
        @Schema(examples = "งบประมาณกิจกรรมที่ 2 ไม่สอดคล้องกับสภาพปัญหา") @NotBlank @Size(max = 2000) String reason) {}
