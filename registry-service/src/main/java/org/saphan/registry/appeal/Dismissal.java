package org.saphan.registry.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an appeal is dismissed.
@Schema(description = "Why an appeal is dismissed.")
record Dismissal(
        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "The certificate had run out before the round.")
        String reason) {}
