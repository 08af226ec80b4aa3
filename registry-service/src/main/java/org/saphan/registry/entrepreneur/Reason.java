package org.saphan.registry.entrepreneur;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a registration's state is changed. No personal data.
@Schema(description = "Why the registration's state is changed; no personal data.")
record Reason(
        @NotBlank @Size(max = 500) @Schema(examples = "No production since January; site visit by the district office.")
        String reason) {}
