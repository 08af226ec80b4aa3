package org.saphan.sample.thing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A thing to enter.
@Schema(description = "A thing to enter.")
record NewThing(
        @Schema(examples = "ไห") @NotBlank @Size(max = 50) String name) {}
