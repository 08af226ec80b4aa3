package org.saphan.registry.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a rating should be another.
@Schema(description = "Why a rating should be another.")
record NewAppeal(
        @NotBlank @Size(max = 2000) @Schema(
                description = "No personal data.",
                examples = "The certificate was handed in and not counted in section C.")
        String ground) {}
