package org.saphan.registry.lookup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An agency's own reference.
@Schema(description = "A reference of the calling agency; CDD may ask for those of every agency.")
record LookedUpReference(
        @NotBlank @Size(max = 20) @Schema(examples = "CDD") String agency,

        @NotBlank @Size(max = 100) @Schema(examples = "CDD-2553-0042")
        String ref) {}
