package org.saphan.plan.criterion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a project touches a dimension, as it was judged.
@Schema(description = "Whether a project touches a dimension, and why.")
public record DimensionFinding(
        @NotNull Dimension dimension,

        @Schema(required = true, examples = "true") boolean met,

        @NotBlank @Size(max = 1000) @Schema(maxLength = 1000, examples = "เยาวชนได้เรียนการทำขนมจากผู้รู้ของชุมชน")
        String reason) {}
