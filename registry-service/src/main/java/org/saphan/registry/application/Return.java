package org.saphan.registry.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the district sends an application back.
@Schema(description = "Why the district sends an application back; no personal data.")
record Return(
        @NotBlank @Size(max = 500) @Schema(examples = "The photograph of the production site is missing.")
        String reason) {}
