package org.saphan.plan.knowledgerecord;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a record is not to be used any more.
@Schema(description = "Why a record is not to be used any more; no names, no personal data.")
record RecordWithdrawal(
        @NotBlank @Size(max = 500) @Schema(examples = "มีบันทึกฉบับใหม่แทน")
        String reason) {}
