package org.saphan.marketing.onboarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an onboarding is paused, closed or rejected. No personal data.
@Schema(description = "Why the onboarding's state is changed; no personal data.")
record Reason(
        @NotBlank @Size(max = 500) @Schema(examples = "Stock is sold out until the next harvest.")
        String reason) {}
