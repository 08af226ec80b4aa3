package org.saphan.plan.communityproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a proposal is not pursued.
@Schema(description = "Why a proposal is not pursued; no names, no personal data.")
record ProjectRejection(
        @NotBlank @Size(max = 1000) @Schema(examples = "ซ้ำกับโครงการของ อบต.")
        String reason) {}
