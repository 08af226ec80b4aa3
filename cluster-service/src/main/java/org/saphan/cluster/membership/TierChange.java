package org.saphan.cluster.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A member's move to another tier.
@Schema(description = "A member's move to another tier.")
record TierChange(
        @NotNull @Schema(examples = "MIDSTREAM") Tier tier,

        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "Cans its own fruit now.")
        String reason) {}
