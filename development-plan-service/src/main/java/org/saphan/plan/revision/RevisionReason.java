package org.saphan.plan.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a plan is revised, or a revision returned or withdrawn.
@Schema(name = "RevisionReason", description = "Why a plan is revised, or a revision returned or withdrawn.")
record RevisionReason(
        @Schema(examples = "ผู้ประกอบการต้องการบรรจุภัณฑ์ใหม่ก่อนงานแสดงสินค้า") @NotBlank @Size(max = 2000)
        String reason) {}
