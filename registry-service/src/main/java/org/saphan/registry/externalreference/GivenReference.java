package org.saphan.registry.externalreference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An agency's own reference.
@Schema(description = "An agency's own reference to an entrepreneur; no personal data.")
record GivenReference(
        @NotBlank @Size(max = 100) @Schema(examples = "DIP-2553-0042")
        String ref) {}
