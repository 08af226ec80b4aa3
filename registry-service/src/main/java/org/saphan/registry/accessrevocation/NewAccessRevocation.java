package org.saphan.registry.accessrevocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whose tokens are to count no more, and why.
@Schema(description = "Whose tokens are to count no more, and why.")
record NewAccessRevocation(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "THAILAND-POST")
        String agency,

        @Schema(description = "One client of the agency; absent for all.", examples = "THAILAND-POST-0a1b2c3d")
        @Size(min = 1, max = 200) @Nullable String clientId,

        @NotBlank @Size(max = 500) @Schema(examples = "A server of the agency was lost; no personal data.")
        String reason) {}
