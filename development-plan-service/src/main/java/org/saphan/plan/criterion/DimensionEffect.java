package org.saphan.plan.criterion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a project touches a dimension, in the words of those who propose it.
@Schema(description = "How a project touches a dimension.")
public record DimensionEffect(
        @NotNull Dimension dimension,

        @NotBlank @Size(max = 1000) @Schema(maxLength = 1000, examples = "เยาวชนสืบทอดการทำขนมไทยของชุมชน")
        String effect) {}
