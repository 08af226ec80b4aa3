package org.saphan.plan.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a payment is turned down or taken back.
@Schema(description = "Why a payment is turned down or taken back.")
record Rejection(
        @Schema(examples = "เอกสารประกอบไม่ครบ") @NotBlank @Size(max = 2000) String reason) {}
