package org.saphan.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why two registrations are not of one entrepreneur.
@Schema(description = "Why two registrations are not of one entrepreneur; no personal data.")
record Dismissal(
        @NotBlank @Size(max = 500) @Schema(examples = "Two groups of neighbouring villages; the district office knows both.")
        String reason) {}
