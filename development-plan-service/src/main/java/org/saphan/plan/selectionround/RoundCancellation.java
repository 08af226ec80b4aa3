package org.saphan.plan.selectionround;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a round is given up.
@Schema(
        name = "SelectionRoundCancellation",
        description = "Why a round is given up.",
        examples = "{\"reason\": \"The meeting was put off.\"}")
record RoundCancellation(
        @NotBlank @Size(max = 500) @Schema(examples = "The meeting was put off.")
        String reason) {}
