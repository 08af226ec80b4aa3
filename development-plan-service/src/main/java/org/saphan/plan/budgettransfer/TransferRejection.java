package org.saphan.plan.budgettransfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a transfer is turned down or taken back.
@Schema(description = "Why a transfer is turned down or taken back.")
record TransferRejection(
        @Schema(examples = "กิจกรรมแรกยังต้องใช้เงิน") @NotBlank @Size(max = 2000) String reason) {}
