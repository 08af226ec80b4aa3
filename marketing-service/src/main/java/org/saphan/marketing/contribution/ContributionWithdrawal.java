package org.saphan.marketing.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a contribution does not come. No personal data.
@Schema(description = "Why the contribution does not come.")
record ContributionWithdrawal(
        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "งานถูกเลื่อนออกไปเพราะน้ำท่วม")
        String reason) {}
