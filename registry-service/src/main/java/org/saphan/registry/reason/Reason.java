package org.saphan.registry.reason;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a state is changed. No personal data.
@Schema(description = "Why the state is changed; no personal data.")
public record Reason(
        @NotBlank @Size(max = 500) @Schema(examples = "No production since January; site visit by the district office.")
        String reason) {}
